package org.connectioncoach.content.check.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.tree.Node;

/** No text may make a number feel small, point with words that a screen reader can't follow, or open with an emoji. */
public final class ToneRule {
    private static final String NUMBER =
            "(?:\\d++(?:[,.]\\d++)*+(?!\\+)|one|two|three|four|five|six|seven|eight|nine|ten|a few|\\{count\\})";

    private static final Pattern BELITTLING = Pattern.compile("(?i)\\b(?:(?:only|just|merely) (?:have )?" + NUMBER
            + "|behind|low|too (?:few|many|low|small|high|little)|should have|please be advised)(?![\\w-])");

    /** Placeholders are not words; a count is what "only" must not stand before. */
    private static final Pattern FILLED_IN = Pattern.compile("\\{(?!count\\})[^}]*\\}");

    private static final Pattern POINTING = Pattern.compile(
            "(?i)(?:\\b(?:arrow|button|menu|link|box|boxes|list|options?|see|click|press|tap|shown|listed)\\b"
                    + "[^.!?]{0,25}\\b(?:below|above|on the (?:left|right)))\\b|\\barrows?\\b|[\\u2190-\\u21FF]");

    private ToneRule() {}

    public static void check(String id, Node.Leaf text, Findings findings) {
        Matcher belittling = BELITTLING.matcher(FILLED_IN.matcher(text.text()).replaceAll("…"));
        if (belittling.find()) {
            findings.check(
                    text.mark(),
                    id,
                    "says \"" + belittling.group().strip() + "\"",
                    "Our tone avoids \"only\" and \"just\" before a number, and \"behind\", \"low\", \"too few\". Keep it?");
        }
        Matcher pointing = POINTING.matcher(text.text());
        if (pointing.find()) {
            findings.tip(
                    text.mark(),
                    id,
                    "\"" + pointing.group() + "\" won't help someone using a screen reader",
                    "Name the thing instead.");
        }
        if (opensWithPicture(text.text())) {
            findings.tip(text.mark(), id, "an emoji at the start is read aloud first", "Move it to the end.");
        }
    }

    private static boolean opensWithPicture(String text) {
        if (text.isBlank()) {
            return false;
        }
        int first = text.stripLeading().codePointAt(0);
        return first >= 0x1F000 || (first >= 0x2600 && first <= 0x27BF) || (first >= 0x2B00 && first <= 0x2BFF);
    }
}
