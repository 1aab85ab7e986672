package org.connectioncoach.discord;

import java.util.concurrent.CompletableFuture;
import org.connectioncoach.platform.Messenger;

/** The adapter at work. */
public interface Running extends AutoCloseable {
    DiscordHealth health();

    /**
     * Completes once the connection stands; that may take as long as Discord is down. Fails with {@link
     * org.connectioncoach.discord.session.Connection.WrongToken}, one clear line for the operator, when waiting would
     * not help.
     */
    CompletableFuture<Void> connected();

    /** Delivers what leaves on its own; asks to try again while there is no connection. */
    Messenger messenger();

    /** Stops hearing, lets everybody who was heard have their answer, then disconnects. Safe to call twice. */
    @Override
    void close();
}
