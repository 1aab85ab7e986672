package org.connectioncoach.language.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings what was typed into one shape: lower case, plain quotes and digits, no accents, no invisible characters. */
final class Cleaning {
    private static final Pattern MARKUP =
            Pattern.compile("[$%#]?\\{[^{}]{0,80}\\}|<[@#!:a][^<>]{0,80}>|<https?://[^<>]*>|https?://\\S+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern STRETCHED = Pattern.compile("([a-z])\\1{2,}");

    private Cleaning() {}

    static String clean(String raw) {
        String text = raw.replace("\u00bd", " half ").replace("\u00be", ".75 ");
        text = Faces.spelledOut(text);
        text = Normalizer.normalize(text, Normalizer.Form.NFKC);
        text = MARKUP.matcher(text).replaceAll(" ");
        text = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(point -> keep(kept, point));
        String spaced = SPACES.matcher(kept).replaceAll(" ").strip();
        return STRETCHED.matcher(spaced).replaceAll("$1");
    }

    private static void keep(StringBuilder kept, int point) {
        switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.FORMAT, Character.ENCLOSING_MARK -> {}
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
                kept.append(' ');
            case Character.DECIMAL_DIGIT_NUMBER -> kept.append(Character.digit(point, 10));
            case Character.DASH_PUNCTUATION -> kept.append('-');
            default -> kept.append(plain(point));
        }
    }

    private static String plain(int point) {
        return switch (point) {
            case '\u2018', '\u2019', '\u201b', '\u00b4', '`', '\u02bc' -> "'";
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> "\"";
            case '\u2212' -> "-";
            case '\u223c', '\u2248' -> "~";
            case '\u00d8', '\u00f8' -> "o";
            case '\u00df' -> "ss";
            case '\u066b' -> ".";
            case '\u066c' -> ",";
            case '\u061f', '\uff1f' -> "?";
            case '\u3002' -> ".";
            default -> Character.toString(point);
        };
    }
}
