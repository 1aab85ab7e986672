package org.connectioncoach.app.engine;

import java.util.function.Supplier;
import org.connectioncoach.language.Topics;
import org.jspecify.annotations.Nullable;

/** Learns when the first question is asked, or when told that there is time; most conversations begin without one. */
public final class LazyTopics implements Topics {
    private final Supplier<Topics> learning;
    private @Nullable Topics learned;

    public LazyTopics(Supplier<Topics> learning) {
        this.learning = learning;
    }

    @Override
    public Finding find(String question) {
        return learned().find(question);
    }

    /** Learns now, if that has not happened yet. */
    synchronized Topics learned() {
        Topics known = learned;
        if (known == null) {
            known = learning.get();
            learned = known;
        }
        return known;
    }
}
