package org.connectioncoach.advice.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Several phrases with one meaning, each words in a row, where {@code a|b} is either word, {@code sell*} any word that
 * begins so, {@code ..} up to four words of the same sentence, {@code [a|b]} a word that may be missing and
 * {@code <n>} a number. A phrase that is negated doesn't count.
 */
public final class Phrases {
    /** Beginnings of words are kept under this many of their letters. */
    private static final int KEY = 2;

    private final Map<String, Set<Phrase>> byWord = new HashMap<>();
    private final Map<String, Set<Phrase>> byBeginning = new HashMap<>();
    private final Set<Phrase> byNumber = new LinkedHashSet<>();

    /** @param written phrases in the language of {@link Phrase} */
    public Phrases(List<String> written) {
        written.stream().map(Phrase::new).forEach(this::keep);
    }

    private void keep(Phrase phrase) {
        for (Element element : phrase.beginnings()) {
            element.exact().forEach(word -> under(byWord, word).add(phrase));
            element.rows().keySet().forEach(first -> under(byWord, first).add(phrase));
            element.beginnings().forEach(begin -> under(byBeginning, key(begin)).add(phrase));
            if (element.number()) {
                byNumber.add(phrase);
            }
        }
    }

    private static Set<Phrase> under(Map<String, Set<Phrase>> index, String key) {
        return index.computeIfAbsent(key, absent -> new LinkedHashSet<>());
    }

    private static String key(String word) {
        return word.length() > KEY ? word.substring(0, KEY) : word;
    }

    /** The longest words that one of them was found in. */
    public Optional<String> in(WordLine line) {
        return all(line).stream()
                .max(Comparator.comparingInt(Found::length).thenComparing(found -> -found.from()))
                .map(Found::words);
    }

    public boolean areIn(WordLine line) {
        return !all(line).isEmpty();
    }

    /** Everything that is found, in the order of the text. */
    public List<Found> all(WordLine line) {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < line.size(); at++) {
            String word = line.word(at);
            look(byWord.getOrDefault(word, Set.of()), at, line, found);
            look(byBeginning.getOrDefault(key(word), Set.of()), at, line, found);
            if (Element.startsWithDigit(word)) {
                look(byNumber, at, line, found);
            }
        }
        return found;
    }

    private static void look(Set<Phrase> phrases, int at, WordLine line, List<Found> found) {
        for (Phrase phrase : phrases) {
            int to = phrase.endAt(at, line);
            if (to > at) {
                found.add(new Found(at, to, line.between(at, to)));
            }
        }
    }
}
