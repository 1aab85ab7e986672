package org.connectioncoach.store.pending;

/**
 * What became of a turn that was to be kept.
 *
 * @param version the member's version now when {@link Outcome#KEPT} (0 after an erasure), else 0
 */
public record Kept(Outcome outcome, long version) {
    /** The ends. Only {@link #KEPT} changed anything. */
    public enum Outcome {
        /** Safe on disk. */
        KEPT,
        /** The event was acted upon before: acknowledge it and say nothing. */
        DUPLICATE,
        /** Another turn of this member came first: load again, step again, keep again. */
        STALE,
        /** An earlier event of this member was acknowledged and waits in the inbox: its turn comes first. */
        TOO_EARLY,
        /** More is waiting to be written than may wait: ask for a moment. */
        BUSY
    }

    public static final Kept DUPLICATE = new Kept(Outcome.DUPLICATE, 0);
    public static final Kept STALE = new Kept(Outcome.STALE, 0);
    public static final Kept TOO_EARLY = new Kept(Outcome.TOO_EARLY, 0);
    public static final Kept BUSY = new Kept(Outcome.BUSY, 0);

    public static Kept at(long version) {
        return new Kept(Outcome.KEPT, version);
    }

    public boolean done() {
        return outcome == Outcome.KEPT;
    }
}
