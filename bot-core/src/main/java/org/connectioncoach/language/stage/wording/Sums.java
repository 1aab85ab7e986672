package org.connectioncoach.language.stage.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sum that somebody says after its parts: "nine years, plus the four abroad, so thirteen". */
final class Sums {
    private static final String NUMBER =
            "(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?: \\w+)?|thirty(?: \\w+)?)";
    private static final String WHOLE =
            "(?:altogether|all together|in all|all in all|all told|in total|total|overall|combined|together|in sum|in the whole|on the whole|all in|in the end)";
    private static final Pattern LAST = Pattern.compile(
            " (?:so|makes?|making|(?:that|which|it|this) (?:makes|is|gives)(?: me)?|equals?|adds? up to|adding up to|comes? to|coming to|totall?ing|gives|giving|call it|hence|thus|therefore) (?:, )?(?:about |around |roughly |like |a |it |that |total |of |is |me |now |to )*"
                    + NUMBER + " (?:(?:years?|now|by now|really|then|in my book|" + WHOLE + ") )*(?=[.,!?;)] |$)");
    private static final Pattern NAMED =
            Pattern.compile(" " + NUMBER + " (?:years? )?" + WHOLE + " (?=[.,!?;)] |of |in |as |at |$)");
    private static final Pattern LONE = Pattern.compile(
            " (?:in the (?:trade|business|industry|field|profession|game|job)|at the job|nursing|teaching|in nursing|in teaching|employed|in the company|with the company) (?:now )?for (?:about |around |over )?"
                    + NUMBER + " (?=[.,!?;)] |$)");
    private static final Pattern YEARS = Pattern.compile(" (?:years?|months) ");

    private Sums() {}

    /** The text with its sum told as one. */
    static String told(String text) {
        Matcher years = YEARS.matcher(text);
        if (!years.find()) {
            return text;
        }
        Matcher last = LAST.matcher(text);
        if (last.find(years.start())) {
            return text.substring(0, last.start()) + " , " + last.group(1) + " years in total "
                    + text.substring(last.end());
        }
        Matcher lone = LONE.matcher(text);
        if (lone.find(years.start())) {
            return text.substring(0, lone.start()) + " working " + lone.group(1) + " years in total "
                    + text.substring(lone.end());
        }
        return NAMED.matcher(text).replaceAll(found -> " " + found.group(1) + " years in total ");
    }
}
