package org.connectioncoach.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns what was typed into plain lower-case words: accents folded, chat speak written out, slips mended. */
final class Spelling {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’`´]");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}+]+");
    private static final Pattern LONG_RUNS = Pattern.compile("(\\p{L})\\1{2,}");
    private static final int SHORTEST_MENDED = 5;
    private static final int LONG_WORD = 8;

    private final Map<String, String> spelling;
    private final Map<String, List<String>> knownByInitial = new HashMap<>();
    private final Set<String> known;

    Spelling(Map<String, String> spelling, Set<String> known) {
        this.spelling = spelling;
        this.known = known;
        known.forEach(word -> knownByInitial
                .computeIfAbsent(word.substring(0, 1), initial -> new ArrayList<>())
                .add(word));
        knownByInitial.values().forEach(words -> words.sort(null));
    }

    /** Words in lower case without accents, apostrophes or punctuation; nothing is mended. */
    static List<String> split(String text) {
        String folded =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String lower = APOSTROPHES.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll("");
        List<String> words = new ArrayList<>();
        for (String word : NOT_A_WORD.split(LONG_RUNS.matcher(lower).replaceAll("$1$1"))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : split(text)) {
            String written = spelling.get(word);
            if (written == null) {
                words.add(mended(word));
            } else {
                words.addAll(List.of(written.split(" ")));
            }
        }
        return words;
    }

    private String mended(String word) {
        if (word.length() < SHORTEST_MENDED || known.contains(word) || Character.isDigit(word.charAt(0))) {
            return word;
        }
        int allowed = word.length() >= LONG_WORD ? 2 : 1;
        String best = word;
        int bestDistance = allowed + 1;
        for (String candidate : knownByInitial.getOrDefault(word.substring(0, 1), List.of())) {
            if (Math.abs(candidate.length() - word.length()) < bestDistance) {
                int distance = EditDistance.between(word, candidate, bestDistance);
                if (distance < bestDistance) {
                    best = candidate;
                    bestDistance = distance;
                }
            }
        }
        return best;
    }
}
