package org.connectioncoach.language.manner.likely;

import java.util.Optional;
import java.util.function.Supplier;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.text.Utterance;

/** Manners that no rule knows, told by their likeness to examples. */
public final class LikelyManners {
    private static final int MOST_WORDS = 22;

    private final Supplier<Optional<MannerClassifier>> classifier;

    /** @param classifier what examples teach, asked for when one is needed */
    public LikelyManners(Supplier<Optional<MannerClassifier>> classifier) {
        this.classifier = classifier;
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
