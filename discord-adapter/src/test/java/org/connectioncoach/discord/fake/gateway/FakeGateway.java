package org.connectioncoach.discord.fake.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.connectioncoach.discord.fake.payload.Ids;
import org.connectioncoach.discord.fake.payload.Json;
import org.java_websocket.WebSocket;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/** The gateway: identify, resume with replay, heartbeats, compressed as JDA asks for it, and breaking to order. */
public final class FakeGateway extends WebSocketServer {
    private static final int HEARTBEAT_MILLIS = 2_000;

    private final Wire wire = new Wire();
    private final Map<String, FakeSession> sessions = new ConcurrentHashMap<>();
    private final String token;
    private final Function<String, ObjectNode[]> greeting;
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile @Nullable FakeSession current;
    private volatile boolean refusing;
    private final AtomicInteger identified = new AtomicInteger();
    private volatile int lastIntents;

    /** @param greeting the payloads (READY, servers) for a session id */
    public FakeGateway(String token, int port, Function<String, ObjectNode[]> greeting) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2);
        this.token = token;
        this.greeting = greeting;
        setReuseAddr(true);
        // Otherwise small events wait forty milliseconds for an acknowledgement of the one before.
        setTcpNoDelay(true);
        setDaemon(true);
        setConnectionLostTimeout(0);
        start();
        try {
            if (!started.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the fake gateway did not start");
            }
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
        }
    }

    public String url() {
        return "ws://127.0.0.1:" + getPort();
    }

    public int identified() {
        return identified.get();
    }

    public int lastIntents() {
        return lastIntents;
    }

    /** Tells the bot; kept for replay while it is away. Every session hears it, as when two processes connect alike. */
    public void dispatch(String type, JsonNode data) {
        FakeSession session = current;
        if (session == null) {
            throw new IllegalStateException("nobody is connected to the fake gateway");
        }
        session.dispatch(type, data);
        sessions.values().stream()
                .filter(other -> other != session && other.heard())
                .forEach(other -> other.dispatch(type, data));
    }

    /** Hangs up without a word. */
    public void drop() {
        getConnections().forEach(connection -> connection.closeConnection(CloseFrame.ABNORMAL_CLOSE, ""));
    }

    /** Hangs up with one of Discord's codes. */
    public void close(int code) {
        getConnections().forEach(connection -> connection.close(code, "fake"));
    }

    /** Asks the bot to connect again. */
    public void reconnect() {
        getConnections()
                .forEach(connection -> wire.send(connection, Json.object().put("op", 7)));
    }

    /** Ends the session; one that is not resumable is forgotten, with everything that was not delivered. */
    public void invalidate(boolean resumable) {
        if (!resumable) {
            sessions.clear();
        }
        getConnections()
                .forEach(connection ->
                        wire.send(connection, Json.object().put("op", 9).put("d", resumable)));
    }

    /** While refusing, nobody gets in. */
    public void refuse(boolean nobody) {
        refusing = nobody;
        if (nobody) {
            drop();
        }
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public void onOpen(WebSocket connection, ClientHandshake handshake) {
        if (refusing) {
            connection.closeConnection(CloseFrame.ABNORMAL_CLOSE, "");
            return;
        }
        if (handshake.getResourceDescriptor().contains("compress=zlib-stream")) {
            wire.compress(connection);
        }
        ObjectNode hello = Json.object().put("op", 10);
        hello.putObject("d").put("heartbeat_interval", HEARTBEAT_MILLIS);
        wire.send(connection, hello);
    }

    @Override
    public void onMessage(WebSocket connection, String message) {
        JsonNode json = Json.parse(message);
        switch (json.path("op").asInt()) {
            case 1 -> wire.send(connection, Json.object().put("op", 11));
            case 2 -> identify(connection, json.path("d"));
            case 6 -> resume(connection, json.path("d"));
            default -> {}
        }
    }

    private void identify(WebSocket connection, JsonNode data) {
        if (!data.path("token").asText().equals(token)) {
            connection.close(4004, "Authentication failed.");
            return;
        }
        lastIntents = data.path("intents").asInt();
        String id = "session-" + Ids.next();
        FakeSession session = new FakeSession(id, connection, payload -> wire.send(connection, payload));
        sessions.put(id, session);
        current = session;
        for (ObjectNode event : greeting.apply(id)) {
            session.dispatch(event.path("t").asText(), event.path("d"));
        }
        identified.incrementAndGet();
    }

    private void resume(WebSocket connection, JsonNode data) {
        FakeSession session = sessions.get(data.path("session_id").asText());
        if (session == null || !data.path("token").asText().equals(token)) {
            wire.send(connection, Json.object().put("op", 9).put("d", false));
            return;
        }
        current = session;
        session.resume(
                connection,
                payload -> wire.send(connection, payload),
                data.path("seq").asInt());
    }

    @Override
    public void onClose(WebSocket connection, int code, String reason, boolean remote) {
        wire.closed(connection);
    }

    @Override
    public void onError(@Nullable WebSocket connection, Exception problem) {
        // A broken connection is what many tests order; the bot's side of it is what they look at.
    }
}
