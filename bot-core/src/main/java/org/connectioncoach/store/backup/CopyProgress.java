package org.connectioncoach.store.backup;

/** Hears how far a copy is, for whoever waits for a large one. */
@FunctionalInterface
public interface CopyProgress {
    /** Tells nobody. */
    CopyProgress NONE = (bytes, of) -> {};

    /**
     * Called now and then while copying, the first time before the first byte.
     *
     * @param bytes copied so far
     * @param of how many there will be, about
     */
    void copied(long bytes, long of);
}
