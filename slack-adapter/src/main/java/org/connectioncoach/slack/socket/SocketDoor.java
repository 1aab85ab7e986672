package org.connectioncoach.slack.socket;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one connection to Slack. */
public final class SocketDoor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SocketDoor.class);

    /** Envelopes worked on at once: with the library's default of one, a slow person would hold up everybody. */
    private static final int CONCURRENCY = 32;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SocketModeApp socket;

    private SocketDoor(SocketModeApp socket) {
        this.socket = socket;
    }

    /** Connects, and returns once Slack can reach us. */
    public static SocketDoor open(App app, String appToken) {
        try {
            SocketModeApp socket =
                    new SocketModeApp(appToken, app, SocketModeClient.Backend.JavaWebSocket, CONCURRENCY);
            socket.startAsync();
            SocketDoor door = new SocketDoor(socket);
            door.awaitConnection();
            return door;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("opening Slack's socket", e);
        } catch (Exception e) {
            throw new IllegalStateException(
                    "opening Slack's socket: " + e.getClass().getSimpleName(), e);
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
        SocketModeClient client = socket.getClient();
        return client != null && client.verifyConnection();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (Exception e) {
            LOG.warn("closing Slack's socket: {}", e.getClass().getSimpleName());
        }
    }
}
