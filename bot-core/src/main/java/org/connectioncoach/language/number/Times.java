package org.connectioncoach.language.number;

import java.util.regex.Pattern;

/** Numbers that are a date or an age. */
final class Times {
    private static final String MONTH =
            "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|oct|nov|dec";
    private static final Pattern DATE_BEFORE = Pattern.compile(
            ".*(?:\\b(?:in|since|class of|until|till|by|from|early|late|mid|spring|summer|fall|autumn|winter|year|during|after|before|"
                    + MONTH + "|sep|graduated|graduating|grad|joined|batch|batch of|intake|cohort|born)|[/.-]) $");
    private static final Pattern MONTH_NEAR = Pattern.compile(".*\\b(?:" + MONTH + "|1st|2nd|3rd|\\d+th)\\b.*");
    private static final Pattern MONTH_BEFORE = Pattern.compile(".*\\b(?:" + MONTH + ")(?: the)? $");
    private static final Pattern MONTH_AFTER = Pattern.compile("^ (?:of )?(?:" + MONTH + ")\\b.*");
    private static final Pattern SLASHED_AFTER = Pattern.compile("^ ([/.-]) \\d{1,2} \\1 \\d{2,4}\\b.*");
    private static final Pattern SLASHED_MIDDLE = Pattern.compile(".*\\b\\d{1,2} [/.-] $");
    private static final Pattern SLASHED_END = Pattern.compile("^ [/.-] \\d{2,4}\\b.*");
    private static final Pattern SLASHED_BEFORE = Pattern.compile(".*\\b\\d{1,2} ([/.-]) \\d{1,2} \\1 $");
    private static final Pattern AGE_BEFORE = Pattern.compile(
            ".*\\b(?:i am|am|age|aged|turning|turned|just turned|im)(?: (?:only|just|already|about))? $");
    private static final Pattern AGE_AFTER = Pattern.compile(
            "^ (?:(?:years?|yo) old|years? young|yo\\b|y o\\b|f |m |[,.!] |and |but |now |with |$).*|^ $");
    private static final Pattern OLD_AFTER = Pattern.compile("^ (?:years? old|years? young|yo\\b|y o\\b).*");
    private static final Pattern AGED = Pattern.compile(".*\\b(?:age|aged|turning) $");

    private Times() {}

    static boolean isDate(Mention mention, String before, String after) {
        double value = mention.low();
        boolean yearLike = value >= 1950 && value <= 2045 && mention.whole();
        boolean dayLike = value >= 1
                && value <= 31
                && (MONTH_BEFORE.matcher(before).matches()
                        || MONTH_AFTER.matcher(after).matches());
        boolean slashed = SLASHED_AFTER.matcher(after).matches()
                || SLASHED_MIDDLE.matcher(before).matches()
                        && SLASHED_END.matcher(after).matches()
                || SLASHED_BEFORE.matcher(before).matches();
        return dayLike
                || slashed
                || yearLike
                        && (DATE_BEFORE.matcher(before).matches()
                                || MONTH_NEAR.matcher(before).matches());
    }

    static boolean isAge(Mention mention, String before, String after) {
        double value = mention.low();
        if (value < 14 || value > 80) {
            return false;
        }
        return OLD_AFTER.matcher(after).matches()
                || AGE_BEFORE.matcher(before).matches()
                        && AGE_AFTER.matcher(after).matches()
                || AGED.matcher(before).matches();
    }
}
