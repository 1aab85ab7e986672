package org.connectioncoach.language.stage.career.time;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.connectioncoach.language.number.Amounts;
import org.connectioncoach.language.text.Wording;

/**
 * Years of work told as a length: "eight years". Years of study, breaks and ages are none.
 *
 * @param partial whether it is part of what was told besides: "the last two of them"
 */
record WorkSpan(double years, boolean partial) {
    private static final Pattern SPAN = Pattern.compile(
            "((?:[^ ]+ ){1,6}?)(years?|decades?|months?|weeks?)\\b(?: (and a half|and half|and a bit|and change))?");
    private static final Wording UNIT = Wording.of("\\b(?:years?|decades?|months?|weeks?)\\b");

    /** Characters around a span that say what it is a span of. */
    private static final int REACH = 60;

    /** Words right after a duration that make it something else than work. */
    private static final Pattern NOT_WORK_AFTER = Pattern.compile(
            "^ (?:ago|old|left|to go|until|till|from now|away|remaining|more to go|more of (?:school|college|uni)|of (?:my |a |the |full time |part time )?(?:college|uni\\b|university|school|study|studies|studying|undergrad|grad school|med school|law school|medical school|high school|phd|doctoral|bachelors|masters|degree|schooling|coursework|nursing school|residency left|unemployment|maternity|parental|travel|travelling|traveling|caregiving|break)|break|gap|career break|off\\b|out of (?:the )?(?:work|workforce)|sabbatical|degree|program|programme|course|contract|in (?:college\\b|uni\\b|university|school|grad school|law school|med school|high school|prison|therapy|prison|my degree|my phd|my masters|the degree|the program)|studying|at (?:uni|university|college|school)|into (?:my|a|the|an) (?:\\w+ )?(?:degree|phd|masters|bachelors|studies|course|program|programme|apprenticeship|diploma|mba|undergrad|doctorate|training|bootcamp|law school|med school|dphil|thesis|msc|ma|bsc|ba|btech)|raising|with (?:my|the) kids|at home|stay at home|unemployed|without work|from retirement|to retirement|before (?:i )?(?:graduat|retire|finish)|and (?:i )?(?:graduate|finish|am done)|(?:[a-z]+ ){0,2}(?:bootcamp|boot camp|course|programme?)|bachelors|masters|diploma|apprenticeship|in the program|of (?:an? |my )?apprenticeship|later|in germany|in the us|in canada|in london|abroad|on linkedin|part time study|of linkedin|after (?:graduation|graduating|uni|college|school)\\b(?! i| as| in| at| work)|(?:is|are|was|were|seems|feels) (?:a|too|not|long|enough|nothing)\\b|old\\b)");

    private static final Pattern NOT_WORK_BEFORE = Pattern.compile(
            ".*\\b(?:next|in another|lived|living|lasts|valid for|expires in|expires|takes|costs|dating|together|sober|waited|waiting|lease|within|aged?|took|take|taking|gap|break of|off for|unemployed (?:for)?|out of work(?: for)?|off work(?: for)?|retire in|retiring in|married for|married|stay at home (?:mom|mum|dad|parent) for|home with (?:my |the )?kids for|raising (?:kids|children|my kids) for|studied for|studying for|been studying|of them|student for|at uni for|(?<!out of )uni for|(?<!out of )school for|(?<!out of )college for|of those|i have lived|lived in|living in|finish in|graduate in|graduating in|done in|degree in|for the next|every|per|each|(?<!at )(?<!doing )this|course of|a break of|traveled for|travelled for|jobless for|looking for a job for|job hunting for|searching for|career break for|after a|days?|day a|once a|twice a|times a|hours a)(?: (?:about|around|almost|nearly|over|roughly|only|the|a|like))* $");
    private static final Pattern PART_AFTER = Pattern.compile(
            "^ (?:of (?:which|those|them|that)|as (?:a )?(?:lead|manager|director|senior|supervisor) of (?:those|that))\\b.*");
    private static final Pattern PART_BEFORE = Pattern.compile(
            ".*\\b(?:the (?:last|past|first|latest|most recent)|last|of which|of those|including|of them|for the (?:last|past)|past) (?:about |around )?$");
    private static final Pattern ORDINAL_YEAR = Pattern.compile(
            ".*\\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|\\d+th|final|last|next|this|per|every|gap|new|penultimate|academic|school|junior|senior|freshman|sophomore|foundation|placement|sandwich|leap|current|prep|honours|honors|the|calendar|financial|fiscal|mid|end of|each|passing|graduation|same) $");
    private static final Pattern MORE_THAN = Pattern.compile("\\b(?:over|more than|above|past) \\S+ $");
    private static final Pattern ALMOST = Pattern.compile(
            "\\b(?:almost|nearly|close to|just under|not quite|coming up on|approaching|going on) (?:a|an|one|\\w+) $");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<= )(?:(?:about|around|almost|nearly|over|like|roughly|a|an|the|couple of|couple|few|several|many|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|\\d[\\d.+-]*|and|half|some|to|or|-|good|solid) )+$");

    /** Every length of time in a clause, of work or not. */
    static Stream<MatchResult> lengths(String clause) {
        return UNIT.in(clause) ? SPAN.matcher(clause).results() : Stream.empty();
    }

    /**
     * The work that a length of time tells; empty when it is of something else.
     *
     * @param length one of {@link #lengths} of this clause
     * @param more whether other work was told before
     */
    static Optional<WorkSpan> of(String clause, MatchResult length, boolean more) {
        String before = clause.substring(Math.max(0, length.start(2) - REACH), length.start(2));
        String after = clause.substring(length.end(), Math.min(clause.length(), length.end() + REACH));
        if (ORDINAL_YEAR.matcher(before).matches()
                || NOT_WORK_AFTER.matcher(after).find()) {
            return Optional.empty();
        }
        String ahead = AMOUNT.matcher(before).replaceFirst("");
        double amount = Amounts.last(length.group(1));
        if (Double.isNaN(amount) || NOT_WORK_BEFORE.matcher(ahead).matches()) {
            return Optional.empty();
        }
        double years = (amount + (length.group(3) == null ? 0 : 0.5)) * Moments.monthsIn(length.group(2)) / 12;
        boolean partial = PART_AFTER.matcher(after).find()
                || more && PART_BEFORE.matcher(ahead).matches();
        return Optional.of(new WorkSpan(hedged(years, before), partial));
    }

    /** Half a year more or less where that may decide: ten years divide early career from the middle of one. */
    private static double hedged(double years, String before) {
        double atLeast = MORE_THAN.matcher(before).find() ? years + 0.5 : years;
        return ALMOST.matcher(before).find() && atLeast >= 9 ? atLeast - 0.5 : atLeast;
    }
}
