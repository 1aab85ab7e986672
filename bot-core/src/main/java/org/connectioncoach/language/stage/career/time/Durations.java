package org.connectioncoach.language.stage.career.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import org.connectioncoach.language.number.Amounts;
import org.connectioncoach.language.text.Wording;

/** How long a person has worked, summed over what they tell of themselves. */
public final class Durations {
    private static final Wording THEN = Wording.of(
            "(?<= )(?:\\+|then|plus|and|followed by|now|after that|later|before that|other) (?:another |about |i spent |the last |a further |did |spent )?(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) (?:more )?(?:in|as|at|with|doing|on|for|running|here|there|nursing|teaching|driving|working|training)\\b(?! (?:a |the )?(?:team|people))|^ (?:the )?(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) (?:more )?(?:in|as|at|with|doing|for|running|here|there|nursing|teaching|driving|working|training|since)\\b(?! (?:a |the )?(?:team|people))|\\bwork(?:ed|ing)? (?:for |about )?(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) $|\\bi have (?:only |just )?(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) $");
    private static final Wording DECADES = Wording.of("\\b(?<!two |three |four |five |half a |a |\\d )decades\\b");
    private static final Wording TOTAL = Wording.of(
            "\\b(?:in total|total|altogether|all told|all together|combined|overall|in all|cumulative|all in all|counting everything)\\b");

    /** What else lasts years. */
    private static final Wording LIFE = Wording.of(
            "\\b(?:married|lived|living|phone|visa|passport|lease|flat|dating|sober|warranty|known|friends|slack|discord|server|linkedin|a long time|is nothing|boyfriend|girlfriend)\\b");

    private static final Wording WORK =
            Wording.of("\\b(?:work\\w*|job|career|experience|as an?|in the (?:trade|industry|field|business))\\b");

    /** Nobody has worked longer; what says so is something else. In years. */
    private static final double LONGEST = 70;

    /** "Decades", without how many, in years. */
    private static final double SOME_DECADES = 25;

    private final LocalDate today;
    private double sum;
    private double part;
    private double total = -1;
    private boolean found;

    /** Whether any length of time was told, of work or not. */
    private boolean lengths;

    private Durations(LocalDate today) {
        this.today = today;
    }

    /** Years of work that the clauses about the person tell; empty when they tell none. */
    public static OptionalDouble workedYears(List<String> clauses, LocalDate today) {
        Durations durations = new Durations(today);
        clauses.forEach(durations::add);
        return durations.result();
    }

    private OptionalDouble result() {
        if (!found) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(total >= 0 ? total : Math.max(sum, part));
    }

    private void add(String clause) {
        if (LIFE.in(clause) && !WORK.in(clause)) {
            return;
        }
        boolean any = addSpans(clause);
        if (found || lengths) {
            THEN.allIn(clause).forEach(then -> count(Amounts.last(lastSaid(then)), false, false));
        }
        Beginnings.sinceADecade(clause).ifPresent(years -> count(years, true, false));
        if (!any) {
            Beginnings.yearsSince(clause, today).forEach(years -> count(years, true, false));
            if (DECADES.in(clause)) {
                count(SOME_DECADES, false, false);
            }
        }
    }

    private boolean addSpans(String clause) {
        boolean any = false;
        boolean summed = TOTAL.in(clause);
        for (MatchResult length : WorkSpan.lengths(clause).toList()) {
            lengths = true;
            Optional<WorkSpan> span = WorkSpan.of(clause, length, found);
            if (span.isPresent()) {
                count(span.get().years(), span.get().partial(), summed);
                any = true;
            }
        }
        return any;
    }

    /** The last of its groups that took part. */
    static String lastSaid(MatchResult match) {
        String said = "";
        for (int group = 1; group <= match.groupCount(); group++) {
            said = match.group(group) == null ? said : match.group(group);
        }
        return said;
    }

    private void count(double years, boolean partial, boolean isTotal) {
        if (Double.isNaN(years) || years < 0 || years > LONGEST) {
            return;
        }
        found = true;
        if (isTotal) {
            total = Math.max(total, years);
        }
        if (!partial && years > 1 && years == sum) {
            return; // "three, then six, so nine"
        }
        if (partial) {
            part = Math.max(part, years);
        } else {
            sum += years;
        }
    }
}
