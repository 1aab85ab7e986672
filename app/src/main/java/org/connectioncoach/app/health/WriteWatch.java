package org.connectioncoach.app.health;

import org.connectioncoach.store.StoreListener;

/** Remembers whether the last write reached the disk; whoever else listens hears everything too. */
public final class WriteWatch implements StoreListener {
    private final StoreListener next;
    private volatile boolean failing;

    public WriteWatch(StoreListener next) {
        this.next = next;
    }

    boolean failing() {
        return failing;
    }

    @Override
    public void committed(int writes, long nanos) {
        failing = false;
        next.committed(writes, nanos);
    }

    @Override
    public void refused() {
        next.refused();
    }

    @Override
    public void retried() {
        next.retried();
    }

    @Override
    public void failed() {
        failing = true;
        next.failed();
    }
}
