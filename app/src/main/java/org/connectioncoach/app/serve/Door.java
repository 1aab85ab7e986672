package org.connectioncoach.app.serve;

/** A platform, as far as serving it is concerned. */
interface Door extends AutoCloseable {
    /** The platform's name, as operators read it. */
    String name();

    /** Whether people can reach the coach through it now. */
    boolean open();

    /** Lets nobody in any more, and finishes what was begun. */
    @Override
    void close();
}
