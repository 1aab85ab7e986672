package org.connectioncoach.language.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts one wording in the place of another that begins at a word.
 *
 * @param pattern what is replaced; a group that captures may stand in the new wording as {@code $1}
 * @param first letters with which it may begin
 */
public record Rephrasing(Pattern pattern, BitSet first, String wording) {
    public static Rephrasing of(String regex, String wording) {
        return new Rephrasing(Pattern.compile(regex), Alternatives.firstLetters(regex), wording);
    }

    /** The text, with a space between and around all tokens, reworded; the same object where nothing is. */
    public String in(String text) {
        Matcher matcher = null;
        StringBuilder said = null;
        int kept = 0;
        for (int at = 1; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (at < kept || text.charAt(at - 1) != ' ' || !first.get(letter < 128 ? letter : 0)) {
                continue;
            }
            if (matcher == null) {
                matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            }
            if (matcher.region(at, text.length()).lookingAt() && matcher.end() > at) {
                said = said == null ? new StringBuilder() : said;
                said.append(text, kept, at).append(worded(matcher));
                kept = matcher.end();
            }
        }
        return said == null ? text : said.append(text, kept, text.length()).toString();
    }

    private String worded(Matcher matcher) {
        if (wording.indexOf('$') < 0) {
            return wording;
        }
        String group = matcher.group(1);
        return wording.replace("$1", group == null ? "" : group);
    }
}
