package org.connectioncoach.content.check.wording;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.tree.Node;

/**
 * About how old a reader has to be for a text: the Flesch-Kincaid grade plus five. Counting syllables by spelling is
 * rough, so very short texts are left alone and a few years are forgiven.
 */
public final class ReadingAge {
    private static final int AIM = 13;
    private static final int FORGIVEN = 16;
    private static final int FEWEST_WORDS = 12;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");
    private static final Pattern END = Pattern.compile("[.!?:;]+(?:\\s|$)");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingAge() {}

    public static void check(String id, Node.Leaf text, Findings findings) {
        long age = Math.round(of(text.text()));
        if (count(WORD, text.text()) >= FEWEST_WORDS && age > FORGIVEN) {
            findings.check(
                    text.mark(),
                    id,
                    "reads at about age " + Math.min(age, 22),
                    "Aim for " + AIM + ". Try two sentences.");
        }
    }

    public static double of(String text) {
        double words = Math.max(1, count(WORD, text));
        double sentences = Math.max(1, count(END, text));
        double syllables = WORD.matcher(text)
                .results()
                .mapToInt(word -> syllables(word.group()))
                .sum();
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59 + 5;
    }

    private static int syllables(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replaceFirst("(?<![td])ed$", "");
        int vowels = count(VOWELS, lower);
        boolean silent = lower.endsWith("e") && !lower.endsWith("le");
        return Math.max(1, silent ? vowels - 1 : vowels);
    }

    private static int count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int found = 0;
        while (matcher.find()) {
            found++;
        }
        return found;
    }
}
