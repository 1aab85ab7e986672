package org.connectioncoach.slack.socket;

import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.io.IOException;
import java.time.Duration;
import org.connectioncoach.slack.inbound.reception.NotTaken;
import org.jspecify.annotations.Nullable;
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
            SocketModeApp socket = new SocketModeApp(
                    appToken, SocketModeClient.Backend.JavaWebSocket, SocketDoor::failed, app, CONCURRENCY);
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

    /** No answer, so that Slack delivers it again. What was sent is in the message of many exceptions: none is logged. */
    private static @Nullable Response failed(SocketModeApp.ErrorContext error) {
        Exception e = error.getException();
        if (!(e instanceof NotTaken)) {
            LOG.error("an envelope failed: {} at {}", e.getClass().getName(), e.getStackTrace()[0]);
        }
        return null;
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
