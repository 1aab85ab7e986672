package org.connectioncoach.slack.socket;

import com.slack.api.bolt.App;
import com.slack.api.socket_mode.SocketModeClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one connection to Slack. */
public final class SocketDoor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SocketDoor.class);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SocketModeClient client;
    private final Envelopes envelopes;

    private SocketDoor(SocketModeClient client, Envelopes envelopes) {
        this.client = client;
        this.envelopes = envelopes;
    }

    /** Connects, and returns once Slack can reach us. */
    public static SocketDoor open(App app, String appToken) {
        try {
            SocketModeClient client = app.slack().socketMode(appToken, SocketModeClient.Backend.JavaWebSocket);
            Envelopes envelopes = new Envelopes(app, client);
            client.addWebSocketMessageListener(envelopes::take);
            app.start();
            client.connect();
            SocketDoor door = new SocketDoor(client, envelopes);
            door.awaitConnection();
            return door;
        } catch (IOException e) {
            throw new UncheckedIOException("opening Slack's socket", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("opening Slack's socket", e);
        }
    }

    private void awaitConnection() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!connected() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        if (!connected()) {
            LOG.warn("not connected to Slack yet; trying on");
        }
    }

    public boolean connected() {
        return client.verifyConnection();
    }

    /** Finishes what Slack waits for while it can still be told. */
    @Override
    public void close() {
        envelopes.close();
        try {
            client.close();
        } catch (IOException e) {
            LOG.warn("closing Slack's socket: {}", e.getClass().getSimpleName());
        }
    }
}
