package org.connectioncoach.search.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns what was typed into plain lower-case words: accents folded, chat speak written out, slips mended. */
public final class Spelling {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’`´]");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}+]+");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[,.’'](?=\\d{3}(?!\\d))");
    private static final Pattern LONG_RUNS = Pattern.compile("(\\p{L})\\1{2,}");
    private static final int SHORTEST_MENDED = 5;
    private static final int LONG_WORD = 8;

    private final Map<String, String> spelling;
    private final Map<Character, List<Candidate>> knownByInitial = new HashMap<>();
    private final Set<String> known;

    /** A known word. @param letters which letters it has, a bit each */
    private record Candidate(String word, long letters) {}

    Spelling(Map<String, String> spelling, Collection<String> known) {
        this.spelling = Map.copyOf(spelling);
        this.known = Set.copyOf(known);
        known.stream()
                .sorted()
                .forEach(word -> knownByInitial
                        .computeIfAbsent(word.charAt(0), initial -> new ArrayList<>())
                        .add(new Candidate(word, letters(word))));
    }

    Map<String, String> spelling() {
        return spelling;
    }

    Set<String> known() {
        return known;
    }

    /** Words in lower case without accents, apostrophes or punctuation; nothing is mended. */
    public static List<String> split(String text) {
        String folded =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String whole = BETWEEN_DIGITS.matcher(folded).replaceAll("");
        String lower = APOSTROPHES.matcher(whole.toLowerCase(Locale.ROOT)).replaceAll("");
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
        long letters = letters(word);
        String best = word;
        int bestDistance = allowed + 1;
        for (Candidate candidate : knownByInitial.getOrDefault(word.charAt(0), List.of())) {
            if (Math.abs(candidate.word().length() - word.length()) < bestDistance
                    && strange(candidate.letters(), letters) < bestDistance) {
                int distance = EditDistance.between(word, candidate.word(), bestDistance);
                if (distance < bestDistance) {
                    best = candidate.word();
                    bestDistance = distance;
                }
            }
        }
        return best;
    }

    /** Fewest slips that can lie between words with these letters: every slip adds or takes one of each at most. */
    private static int strange(long one, long other) {
        return Math.max(Long.bitCount(one & ~other), Long.bitCount(other & ~one));
    }

    private static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << (word.charAt(i) & 63);
        }
        return letters;
    }
}
