package org.connectioncoach.language.stage.career;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.connectioncoach.language.text.Wording;

/** "Third year": of teaching it is work, of nursing it is study. */
final class YearsOf {
    private static final String ORDINAL =
            "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|\\d{1,2}th|final|penultimate|last(?= year (?:of|at|in)\\b)";
    private static final List<String> ORDER =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final String WORK =
            "teaching|teacher|residency|resident|practice|practicing|practising|work|working|job|career|analyst|associate|consultant|employment|business|role|post|position|solicitor|lawyer|attorney|officer|service|firefighter|nurse|doctor|postdoc|fellowship|fellow|professor|faculty|ministry|priesthood|the job|engineer|developer|policing|cop|constable|pilot|sales|freelancing|freelance|self employment|tenure|lecturing|lecturer|registrar|hospitalist|attending|coaching|coach|farming|curate|curacy|pastor|agent|broker|manager|account|accountant|fast stream|grad scheme|graduate scheme|graduate program|graduate programme|rotational|rotation program|running|with (?:the|my|this|same|a) (?!course|uni|school|college|program)|at (?:the|this|my|a|same) (?:firm|big|bank|same|plant|factory|office|company|job|agency|bank|hospital|desk)|grad(?:uate)? (?:at|with|in) (?:a|the)|on the (?:job|force|beat|road|wards?|team|crew|railway|desk)|in the (?:job|force|army|navy|marines|air force|field|industry|workforce|trade|profession|role|team)|of the job|(?:at|in|with) (?:this|the same|same|our|my first) (?:\\w+ )?(?:bakery|restaurant|kitchen|salon|studio|garage|workshop|shop|store|hotel|clinic|hospital|factory|mill|warehouse|bank|agency|ministry|newspaper|farm|supermarket|branch|place|job|plant|department)|(?:office|firm|company|employer|workplace|practice)";
    private static final Wording YEAR_AS = Wording.of(
            "\\b(" + ORDINAL
                    + ") (?:full |whole )?year (?:as|being|working as|of being) (?:a |an |the )?(?!student|apprentice|undergrad|trainee|phd|intern|freshman|sophomore|doctoral|college|uni)");
    private static final Wording WORK_YEAR = Wording.of("\\b(" + ORDINAL
            + "|year \\d{1,2}|year (?:one|two|three|four|five|six|seven|eight|nine|ten)) (?:full |whole )?(?:year )?(?:(?:of|as|in|at|on|with|into|doing) )?(?:(?:a|an|my|the|being a|being an|full time|internal medicine|surgical|pediatric|psychiatry|high school|middle school|primary|elementary|law firm|investment banking|junior|staff|big four|audit|consulting|sales|software|public|private|clinical|orthopedic|emergency|family|general|this|that|our|same|first|very first|current|new|only) )*(?:"
            + WORK + ")\\b");
    private static final Wording RESIDENT = Wording.of(
            "\\bpgy ?(\\d)\\b|\\b(?:resident|residency|teaching|teach|teacher|fast stream|grad scheme|postdoc)\\b.*\\b(?:year (\\d|one|two|three|four|five|six|seven|eight|nine)|("
                    + ORDINAL + ") year)\\b");
    private static final Wording STUDY_YEAR = Wording.of(
            "\\b(?:(?:my|in|a|the) )?(?:" + ORDINAL
                    + ") year\\b(?! (?:old|plan|anniversary|gap))|\\byear (?:\\d{1,2}|one|two|three|four|five|six|seven)\\b|\\b(?:freshman|sophomore|junior|senior|honours|honors|foundation|sandwich|placement|penultimate|preparatory|prep|exchange|erasmus) year\\b|\\b(?:final|last|first|second|third|fourth|fifth|sixth|1st|2nd|3rd|\\d+th) (?:semester|sem|term|trimester)\\b");

    private static final Pattern BARE = Pattern.compile(
            "^ (?:(?:my|in|the|a|now|currently|i am|it is|on|this is|and) )*(?:(?:" + ORDINAL
                    + ") year|year (?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten))(?: (?:now|already|here|there|so far|in|running))* $");

    private YearsOf() {}

    /** Whether a clause says a year and not of what: "second year". */
    static boolean isBare(String clause) {
        return BARE.matcher(clause).matches();
    }

    /** The years behind somebody for whom a bare year is one of work. */
    static OptionalDouble ifWork(String clause) {
        return isBare(clause)
                ? STUDY_YEAR
                        .firstIn(clause)
                        .map(MatchResult::group)
                        .filter(year -> !year.matches(".*\\byear 1\\d"))
                        .map(year -> years(year.strip()
                                .replaceFirst("^(?:my|in|a|the) ", "")
                                .replaceFirst("(?<=\\w) year$", "")))
                        .orElse(OptionalDouble.empty())
                : OptionalDouble.empty();
    }

    /** Years of work behind somebody who is in a given year of it. */
    static OptionalDouble ofWork(String clause) {
        Optional<MatchResult> work = YEAR_AS.firstIn(clause).or(() -> WORK_YEAR.firstIn(clause));
        if (work.isPresent()) {
            return years(work.get().group(1));
        }
        return RESIDENT.firstIn(clause).map(YearsOf::ofResident).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble ofResident(MatchResult resident) {
        if (resident.group(1) != null) {
            return OptionalDouble.of(Integer.parseInt(resident.group(1)));
        }
        return years(resident.group(2) != null ? resident.group(2) : resident.group(3));
    }

    static boolean ofStudy(String clause) {
        return STUDY_YEAR.in(clause) && ofWork(clause).isEmpty();
    }

    private static OptionalDouble years(String said) {
        String word = said.replace("year ", "");
        if (word.matches("\\d{1,2}.*")) {
            return OptionalDouble.of(Integer.parseInt(word.replaceAll("\\D", "")) - 0.5);
        }
        List<String> plain = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
        int place = Math.max(ORDER.indexOf(word), plain.indexOf(word));
        return place < 0 ? OptionalDouble.empty() : OptionalDouble.of(place + 0.5);
    }
}
