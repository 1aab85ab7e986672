package org.connectioncoach.slack.kit.door;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/** Slack's end of Socket Mode. */
public final class SocketPath implements Door {
    private final Map<String, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch started = new CountDownLatch(1);
    private final Server server = new Server();

    public SocketPath() {
        server.setReuseAddr(true);
        server.start();
        try {
            started.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public String url() {
        return "ws://127.0.0.1:" + server.getPort() + "/";
    }

    public int connections() {
        return server.getConnections().size();
    }

    /** Drops every connection without a word. */
    public void drop() {
        server.getConnections().forEach(connection -> connection.closeConnection(1006, "dropped"));
    }

    /** Asks the app to connect afresh, as Slack does every few hours. */
    public void refresh() {
        server.broadcast("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");
    }

    @Override
    public Ack send(Kind kind, JsonObject payload) {
        String id = "env-" + next.incrementAndGet();
        JsonObject envelope = new JsonObject();
        envelope.addProperty("envelope_id", id);
        envelope.addProperty("type", kind.envelope());
        envelope.addProperty("accepts_response_payload", kind != Kind.EVENT);
        envelope.add("payload", payload);
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        long start = System.nanoTime();
        WebSocket open = server.getConnections().stream()
                .filter(WebSocket::isOpen)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the app is not connected"));
        open.send(envelope.toString());
        JsonObject ack = await(answer);
        return new Ack(
                ack == null ? 0 : 200,
                ack == null ? null : ack.get("payload"),
                Duration.ofNanos(System.nanoTime() - start));
    }

    private static @Nullable JsonObject await(CompletableFuture<JsonObject> answer) {
        try {
            return answer.get(3, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException e) {
            throw new IllegalStateException("waiting for an acknowledgement", e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Server extends WebSocketServer {
        Server() {
            super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        }

        @Override
        public void onStart() {
            started.countDown();
        }

        @Override
        public void onOpen(WebSocket connection, ClientHandshake handshake) {
            connection.send("{\"type\":\"hello\",\"num_connections\":1}");
        }

        @Override
        public void onMessage(WebSocket connection, String message) {
            JsonObject ack = JsonParser.parseString(message).getAsJsonObject();
            CompletableFuture<JsonObject> answer =
                    waiting.remove(ack.get("envelope_id").getAsString());
            if (answer != null) {
                answer.complete(ack);
            }
        }

        @Override
        public void onClose(WebSocket connection, int code, String reason, boolean remote) {}

        @Override
        public void onError(@Nullable WebSocket connection, Exception error) {}
    }
}
