package org.connectioncoach.slack.inbound.payload;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person typed, out of the form in which Slack hands it over. */
public final class TypedText {
    private static final Pattern SPECIAL = Pattern.compile("<([@#!]?)([^<>|]*)(?:\\|([^<>]*))?>");

    private TypedText() {}

    /** Links and channels by their words, mentions of people left out, and the three escaped signs as they are. */
    public static String plain(String text) {
        String words = SPECIAL.matcher(text).replaceAll(match -> Matcher.quoteReplacement(read(match)));
        return words.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }

    private static String read(MatchResult match) {
        String label = match.group(3) == null ? "" : match.group(3);
        return switch (match.group(1)) {
            case "@" -> label;
            case "#" -> label.isEmpty() ? "" : "#" + label;
            case "!" -> label.isEmpty() ? "@" + match.group(2) : label;
            default -> label.isEmpty() ? match.group(2) : label;
        };
    }
}
