package org.connectioncoach.language.manner.likely;

import java.util.Optional;
import java.util.function.Supplier;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Phrases;
import org.connectioncoach.language.learning.Lazily;
import org.connectioncoach.language.text.Utterance;

/** Manners that no rule knows, told by their likeness to examples. */
public final class LikelyManners {
    private static final int MOST_WORDS = 22;

    private final Lazily<Optional<MannerClassifier>> classifier;

    /** @param phrases asked for when an example is first needed */
    public LikelyManners(Supplier<Phrases> phrases) {
        classifier = new Lazily<>(() -> Optional.of(phrases.get())
                .filter(known -> !known.manners().isEmpty())
                .map(MannerClassifier::learn));
    }

    /**
     * The manner that a message most likely shows; empty when none stands out, or the message tells a story.
     *
     * @param asked whether a question is open
     */
    public Optional<Manner> in(Utterance utterance, boolean asked) {
        return utterance.tokens().size() > MOST_WORDS
                ? Optional.empty()
                : classifier.get().flatMap(known -> known.sure(utterance, asked));
    }
}
