package org.connectioncoach.language.learning;

import java.util.Arrays;
import java.util.List;
import org.connectioncoach.language.text.Utterance;

/** What a classifier sees of a message: words, neighbouring words and pieces of words, as places in a table. */
public final class Features {
    /** Places in the table; a power of two. */
    public static final int SIZE = 1 << 16;

    private static final int LONGEST = 400;
    private static final int PIECE = 4;

    private int[] places = new int[64];
    private int count;

    private Features() {}

    /** @param facts further words about the message, such as what rules found in it */
    public static int[] of(Utterance utterance, List<String> facts) {
        Features features = new Features();
        String last = "^";
        for (String token : utterance.tokens()) {
            String word = generalized(token);
            if (word.isEmpty()) {
                continue;
            }
            features.add("w " + word);
            features.add("b " + last + " " + word);
            features.pieces(word);
            last = word;
        }
        features.add("b " + last + " $");
        facts.forEach(fact -> features.add("f " + fact));
        return features.distinct();
    }

    private static String generalized(String token) {
        char first = token.charAt(0);
        if (Character.isDigit(first)) {
            return token.matches("(?:19|20)\\d\\d") ? "#year" : token.matches("\\d") ? "#digit" : "#number";
        }
        return Character.isLetter(first) ? token : "";
    }

    private void pieces(String word) {
        String padded = "<" + word + ">";
        for (int from = 0; from + PIECE <= padded.length(); from++) {
            add("p " + padded.substring(from, from + PIECE));
        }
    }

    private void add(String feature) {
        if (count >= LONGEST) {
            return;
        }
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        int hash = feature.hashCode();
        hash ^= hash >>> 15;
        hash *= 0x2c1b3c6d;
        hash ^= hash >>> 12;
        places[count++] = hash & (SIZE - 1);
    }

    private int[] distinct() {
        return Arrays.stream(places, 0, count).distinct().toArray();
    }
}
