package org.connectioncoach.app.serve;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.connectioncoach.platform.Messenger;
import org.connectioncoach.platform.Outgoing;
import org.jspecify.annotations.Nullable;

/** Stands in for a platform that is not connected yet: its messages wait in the outbox. */
final class DeferredMessenger implements Messenger {
    private static final Duration SOON = Duration.ofSeconds(5);

    private final String platform;
    private final AtomicReference<@Nullable Messenger> connected = new AtomicReference<>();

    DeferredMessenger(String platform) {
        this.platform = platform;
    }

    void connected(Messenger messenger) {
        connected.set(messenger);
    }

    @Override
    public String platform() {
        return platform;
    }

    @Override
    public Delivery deliver(Outgoing message) {
        Messenger messenger = connected.get();
        return messenger == null ? new Delivery.Retry(SOON, "not connected yet") : messenger.deliver(message);
    }
}
