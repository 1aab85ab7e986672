package org.connectioncoach.language.text;

import java.util.List;
import java.util.regex.MatchResult;

/**
 * Puts one wording in the place of another.
 *
 * @param replaced what is replaced; a group that captures may stand in the new wording as {@code $1}
 */
public record Rephrasing(Wording replaced, String wording) {
    public static Rephrasing of(String regex, String wording) {
        return new Rephrasing(Wording.of(regex), wording);
    }

    /** The text, with a space between and around all tokens, reworded; the same object where nothing is. */
    public String in(String text) {
        List<MatchResult> places = replaced.allIn(text);
        if (places.isEmpty()) {
            return text;
        }
        StringBuilder said = new StringBuilder();
        int kept = 0;
        for (MatchResult place : places) {
            said.append(text, kept, place.start()).append(worded(place));
            kept = place.end();
        }
        return said.append(text, kept, text.length()).toString();
    }

    private String worded(MatchResult place) {
        if (wording.indexOf('$') < 0) {
            return wording;
        }
        String group = place.group(1);
        return wording.replace("$1", group == null ? "" : group);
    }
}
