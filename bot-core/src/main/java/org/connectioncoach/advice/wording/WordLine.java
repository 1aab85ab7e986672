package org.connectioncoach.advice.wording;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A text as plain lower-case words in a row, {@code .} and {@code ,} being words of their own. */
public final class WordLine {
    private static final Set<String> NEGATIONS = Set.of(
            "not", "no", "never", "without", "neither", "nor", "nothing", "none", "zero", "0", "hardly", "nobody",
            "lacks");
    /** "Not only" denies nothing, and neither does "no longer a stranger" or "no worries". */
    private static final Set<String> NOT_DENYING = Set.of("only", "just", "merely", "longer", "worries", "problem");

    /** "When I said no" denies nothing of what follows. */
    private static final Set<String> SAYING = Set.of("said", "say", "says", "saying", "told");

    /** Another part of a sentence begins: "somebody I never met who sells" does sell. */
    private static final Set<String> BREAKS = Set.of(".", ",", "who", "whose", "which", "because", "when");

    private static final int NEGATED_WITHIN = 4;

    private final String[] words;
    private final boolean[] denied;
    private final Set<String> distinct;

    private WordLine(String[] words) {
        this.words = words;
        this.denied = denied(words);
        this.distinct = new HashSet<>(Arrays.asList(words));
    }

    /** Never throws, whatever was typed. */
    public static WordLine of(String text) {
        String plain = PlainWords.of(text).strip();
        return new WordLine(plain.isEmpty() ? new String[0] : plain.split(" "));
    }

    /** For each word, whether a negation stands shortly before it in the same part of a sentence. */
    private static boolean[] denied(String[] words) {
        boolean[] denied = new boolean[words.length];
        int last = -NEGATED_WITHIN - 1;
        for (int i = 0; i < words.length; i++) {
            denied[i] = i - last <= NEGATED_WITHIN;
            if (BREAKS.contains(words[i])) {
                last = -NEGATED_WITHIN - 1;
            } else if (isDenial(words, i)) {
                last = i;
            }
        }
        return denied;
    }

    private static boolean isDenial(String[] words, int at) {
        return NEGATIONS.contains(words[at])
                && (at + 1 == words.length || !NOT_DENYING.contains(words[at + 1]))
                && (at == 0 || !SAYING.contains(words[at - 1]));
    }

    static boolean isNegation(String word) {
        return NEGATIONS.contains(word);
    }

    public int size() {
        return words.length;
    }

    public String word(int at) {
        return words[at];
    }

    public List<String> words() {
        return List.of(words);
    }

    public boolean has(String word) {
        return distinct.contains(word);
    }

    /** Whether any of these words is there. */
    public boolean hasAny(Set<String> some) {
        return distinct.stream().anyMatch(some::contains);
    }

    boolean isDenied(int at) {
        return denied[at];
    }

    /** Whether the words from one place up to another hold a negation. */
    boolean denies(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isDenial(words, i)) {
                return true;
            }
        }
        return false;
    }

    String between(int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }
}
