package org.connectioncoach.discord;

import org.connectioncoach.platform.Messenger;

/** The adapter at work. */
public interface Running extends AutoCloseable {
    DiscordHealth health();

    /** Delivers what leaves on its own. */
    Messenger messenger();

    /** Stops hearing, lets everybody who was heard have their answer, then disconnects. Safe to call twice. */
    @Override
    void close();
}
