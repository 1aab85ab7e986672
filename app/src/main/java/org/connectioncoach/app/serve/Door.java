package org.connectioncoach.app.serve;

import org.connectioncoach.app.health.Health.PlatformHealth;

/** A platform, as far as serving it is concerned. */
interface Door extends AutoCloseable {
    /** The platform's name, as operators read it. */
    String name();

    /** Whether people can reach the coach through it now, and what waits there. */
    PlatformHealth health();

    /** Lets nobody in any more, and finishes what was begun. */
    @Override
    void close();
}
