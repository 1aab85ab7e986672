package org.connectioncoach.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message as its words.
 *
 * @param raw what was typed
 * @param tokens words in lower case, numbers with their signs, and punctuation marks, each on its own
 * @param text the tokens with one space between them and around, for patterns
 */
public record Utterance(String raw, List<String> tokens, String text) {
    private static final Pattern NURSE = Pattern.compile("\\bRNs?\\b|\\br\\.n\\.");
    private static final Pattern HYPHEN_IN_WORD = Pattern.compile("(?<=[a-z])-(?=[a-z])|(?<=\\d)-(?=[a-z])");
    private static final Pattern HYPHEN_IN_CODE = Pattern.compile("(?<=[a-z])-(?=\\d)");
    private static final Pattern TOKEN = Pattern.compile(
            "(?:(?<![\\p{L}\\d)])[-+])?\\d+(?:[.,'_]\\d+)*(?:[a-z]+\\d*)?\\+*|[a-z][a-z0-9]*|\\p{L}+|\\S");
    private static final Pattern NUMBER_AND_WORD = Pattern.compile("([-+]?\\d[\\d.,'_]*)([a-z]+)(\\+*)");
    private static final Pattern KEPT_WHOLE = Pattern.compile("\\d+(?:st|nd|rd|th|k|m|l|s)\\+*");

    public Utterance {
        tokens = List.copyOf(tokens);
    }

    public static Utterance of(String raw) {
        String clean = Cleaning.clean(NURSE.matcher(raw).replaceAll("registered nurse"));
        clean = Shorthand.openContractions(clean);
        clean = HYPHEN_IN_WORD.matcher(clean).replaceAll(" ");
        clean = HYPHEN_IN_CODE.matcher(clean).replaceAll("");
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(clean);
        while (matcher.find()) {
            add(tokens, matcher.group());
        }
        return new Utterance(raw, tokens, spaced(tokens));
    }

    private static void add(List<String> tokens, String token) {
        Matcher joined = NUMBER_AND_WORD.matcher(token);
        if (joined.matches() && !KEPT_WHOLE.matcher(token).matches()) {
            tokens.add(joined.group(1) + joined.group(3));
            add(tokens, joined.group(2));
            return;
        }
        String words = Shorthand.spelledOut(token);
        if (words.indexOf(' ') < 0) {
            tokens.add(words);
        } else {
            tokens.addAll(List.of(words.split(" ")));
        }
    }

    /** The same message with other words in the same order, for example with spelling mended. */
    public Utterance withTokens(List<String> mended) {
        return new Utterance(raw, mended, spaced(mended));
    }

    private static String spaced(List<String> tokens) {
        return " " + String.join(" ", tokens) + " ";
    }

    /** The words alone, without punctuation, as one string without outer spaces. */
    public String bare() {
        StringBuilder bare = new StringBuilder();
        for (String token : tokens) {
            if (Character.isLetterOrDigit(token.codePointAt(0)) || token.length() > 1) {
                bare.append(bare.length() == 0 ? "" : " ").append(token);
            }
        }
        return bare.toString();
    }

    public boolean isEmpty() {
        return tokens.isEmpty();
    }
}
