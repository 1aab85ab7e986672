package org.connectioncoach.language.stage.career.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectioncoach.language.number.Amounts;
import org.connectioncoach.language.text.Wording;

/** When something happened, in months before today; negative when it is still to come. */
public final class Moments {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final String NAMES =
            "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|spring|summer|autumn|fall|winter|easter|christmas";
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:(in|last|this|since|next|of|back in|by|from|early|late|mid|until|end of|coming|around|for|past|) )(?:(?:early|late|mid|the) )?("
                    + NAMES + ")(?: (?:of )?((?:19|20)\\d\\d))?\\b");
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");
    private static final Pattern AGO = Pattern.compile(
            "\\b(.{1,40}?) (years?|months?|weeks?|days?|decades?|semesters?) (?:ago|back|out of|removed|out from|post grad|after graduat|since (?:i )?(?:graduat|finish|grad|left|college|uni|school))");
    private static final Pattern RELATIVE =
            Pattern.compile("\\b(last|this|next|past) (month|week|year|weekend|semester|term|quarter|season)\\b");
    private static final Wording RECENT = Wording.of(
            "\\b(?:just|recently|yesterday|today|freshly|newly|fresh|lately|earlier this year|this morning|brand new|finally|a (?:few|couple|couple of) (?:weeks|days|months) ago|the other day|literally)\\b");
    private static final Wording SOON = Wording.of(
            "\\b(?:soon|tomorrow|about to|next|upcoming|will|going to|expected|expecting|due to|until|till|to go|(?:semesters?|years?|months?|weeks?|terms?) left|hopefully|in (?:\\S+ ){1,3}(?:weeks|months|years|days|semesters|terms)|in a (?:week|month|year|few)|almost|graduating|nearly done|one day|when i)\\b");

    private Moments() {}

    /** Months since the moment a clause names; empty when it names none. */
    public static OptionalDouble monthsAgo(String clause, LocalDate today) {
        Matcher ago = AGO.matcher(clause);
        if (ago.find()) {
            double amount = Amounts.last(ago.group(1));
            if (!Double.isNaN(amount)) {
                return OptionalDouble.of(amount * monthsIn(ago.group(2)));
            }
        }
        boolean future = SOON.in(clause);
        Matcher named = NAMED.matcher(clause);
        if (named.find()) {
            return OptionalDouble.of(named(named, today, future));
        }
        Matcher year = YEAR.matcher(clause);
        if (year.find()) {
            return OptionalDouble.of(sinceYear(Integer.parseInt(year.group(1)), today));
        }
        Matcher relative = RELATIVE.matcher(clause);
        if (relative.find()) {
            return OptionalDouble.of(relative(relative.group(1), relative.group(2)));
        }
        if (future) {
            return OptionalDouble.of(-6);
        }
        return RECENT.in(clause) ? OptionalDouble.of(1) : OptionalDouble.empty();
    }

    /** Somebody who finished in a year did so, as a rule, in its middle. */
    public static double sinceYear(int year, LocalDate today) {
        return ChronoUnit.MONTHS.between(YearMonth.of(year, 6), YearMonth.from(today));
    }

    private static double named(Matcher named, LocalDate today, boolean future) {
        int month = month(named.group(2));
        YearMonth now = YearMonth.from(today);
        if (named.group(3) != null) {
            return ChronoUnit.MONTHS.between(YearMonth.of(Integer.parseInt(named.group(3)), month), now);
        }
        YearMonth then = YearMonth.of(now.getYear(), month);
        boolean ahead = future || "next".equals(named.group(1)) || "coming".equals(named.group(1));
        if (ahead && !then.isAfter(now)) {
            then = then.plusYears(1);
        }
        if (!ahead && then.isAfter(now)) {
            then = then.minusYears(1);
        }
        return ChronoUnit.MONTHS.between(then, now);
    }

    private static int month(String name) {
        return switch (name) {
            case "spring", "easter" -> 5;
            case "summer" -> 7;
            case "autumn", "fall", "sept" -> name.equals("sept") ? 9 : 10;
            case "winter", "christmas" -> 12;
            default ->
                1
                        + MONTHS.indexOf(MONTHS.stream()
                                .filter(full -> full.startsWith(name))
                                .findFirst()
                                .orElse("may"));
        };
    }

    private static double relative(String which, String unit) {
        double length = switch (unit) {
            case "year" -> 14;
            case "semester", "term", "quarter", "season" -> 4;
            default -> 1;
        };
        return switch (which) {
            case "next" -> -length;
            case "this" -> unit.equals("year") ? 5 : 0;
            default -> length;
        };
    }

    /** The months in one of a unit of time, by the name of the unit. */
    static double monthsIn(String unit) {
        return switch (unit.charAt(0)) {
            case 'y' -> 12;
            case 'm' -> 1;
            case 'w' -> 0.25;
            case 's' -> 5;
            default -> unit.startsWith("dec") ? 120 : 0.03;
        };
    }
}
