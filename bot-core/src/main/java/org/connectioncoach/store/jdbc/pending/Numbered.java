package org.connectioncoach.store.jdbc.pending;

/** A row with its place in the order; {@code RETURNING} promises none. */
record Numbered<T>(long seq, T thing) implements Comparable<Numbered<T>> {
    @Override
    public int compareTo(Numbered<T> other) {
        return Long.compare(seq, other.seq);
    }
}
