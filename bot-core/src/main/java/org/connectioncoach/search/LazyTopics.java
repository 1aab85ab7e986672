package org.connectioncoach.search;

import java.util.function.Supplier;
import org.connectioncoach.language.Topics;
import org.jspecify.annotations.Nullable;

/**
 * Topics that are learned at the first question, or earlier by {@link #prepare}; whoever comes meanwhile waits. Safe for
 * several threads.
 */
public final class LazyTopics implements Topics {
    private final Supplier<? extends Topics> learning;
    private volatile @Nullable Topics learned;

    public LazyTopics(Supplier<? extends Topics> learning) {
        this.learning = learning;
    }

    /** Learns now, off the path of the first question; a second call does nothing. */
    public void prepare() {
        learned();
    }

    @Override
    public Finding find(String question) {
        return learned().find(question);
    }

    private Topics learned() {
        Topics topics = learned;
        if (topics == null) {
            synchronized (this) {
                topics = learned;
                if (topics == null) {
                    topics = learning.get();
                    learned = topics;
                }
            }
        }
        return topics;
    }
}
