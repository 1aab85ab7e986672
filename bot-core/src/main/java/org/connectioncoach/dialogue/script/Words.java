package org.connectioncoach.dialogue.script;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How typed words are compared with a label: case, accents, punctuation and spacing do not count. */
public final class Words {
    private static final Pattern UNSEEN =
            Pattern.compile("\\u001b\\[[0-?]*[ -/]*[@-~]|[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]");

    private Words() {}

    /** What a terminal would act upon is no word of a person: colors and other control sequences, NUL, bells. */
    public static String clean(String words) {
        return UNSEEN.matcher(words).replaceAll("").strip();
    }

    /** Lower case letters and digits with single spaces; {@code +} stays, because "500+" is not 500. */
    public static String folded(String words) {
        String plain = isAscii(words) ? words : Normalizer.normalize(words, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int point = plain.codePointAt(i);
            i += Character.charCount(point);
            if (Character.isLetterOrDigit(point) || point == '+') {
                if (gap && folded.length() > 0) {
                    folded.append(' ');
                }
                gap = false;
                folded.appendCodePoint(Character.toLowerCase(point));
            } else if (Character.getType(point) != Character.NON_SPACING_MARK && point != '\'' && point != '’') {
                gap = true;
            }
        }
        return folded.toString();
    }

    private static boolean isAscii(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** First letter small, for a label in the middle of a sentence. */
    public static String lowerFirst(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** Whether there is anything to read at all: letters, digits or signs, beside spaces and invisible characters. */
    public static boolean blank(String words) {
        return words.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.SURROGATE);
    }
}
