package org.connectioncoach.advice.wording;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Several phrases with one meaning, each words in a row, where {@code a|b} is either word, {@code sell*} any word that
 * begins so, {@code ..} up to four words of the same sentence, {@code [a|b]} a word that may be missing and
 * {@code <n>} a number. A phrase that is negated doesn't count.
 */
public final class Phrases {
    private final List<Phrase> phrases;

    /** @param written phrases in the language of {@link Phrase} */
    public Phrases(List<String> written) {
        phrases = written.stream().map(Phrase::new).toList();
    }

    /** The first phrase found, as it was written. */
    public Optional<String> in(String words) {
        return found(words).findFirst();
    }

    /** Everything that is found. */
    public List<String> all(String words) {
        return found(words).toList();
    }

    private Stream<String> found(String words) {
        NavigableSet<String> present = new TreeSet<>(Arrays.asList(words.strip().split(" ")));
        return phrases.stream().filter(phrase -> phrase.mayBeIn(present)).flatMap(phrase -> phrase.in(words).stream());
    }
}
