package org.connectioncoach.store;

/** Hears what the store does, for metrics. Called on the store's threads: return at once, throw nothing. */
public interface StoreListener {
    /** Somebody who does not listen. */
    StoreListener NONE = new StoreListener() {};

    /** Everything of a transaction is written, and the calling thread is about to commit it. Not told of one statement. */
    default void committing() {}

    /** A commit went through that carried so many writes and took so long. */
    default void committed(int writes, long nanos) {}

    /** A write found no place in the queue. */
    default void refused() {}

    /** A commit failed, and its writes are tried again one by one, or a while later. */
    default void retried() {}

    /** A write failed for good. */
    default void failed() {}
}
