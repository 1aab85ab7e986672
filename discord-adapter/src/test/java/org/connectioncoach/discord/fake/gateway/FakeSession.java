package org.connectioncoach.discord.fake.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.connectioncoach.discord.fake.payload.Json;
import org.java_websocket.WebSocket;

/** A gateway session: numbered events, kept so that they can be replayed. */
final class FakeSession {
    private final String id;
    private final List<ObjectNode> events = new ArrayList<>();
    private Consumer<ObjectNode> connection;
    private WebSocket socket;

    FakeSession(String id, WebSocket socket, Consumer<ObjectNode> connection) {
        this.id = id;
        this.socket = socket;
        this.connection = connection;
    }

    /** Whether somebody hears what is dispatched; if not, it is kept for when they come back. */
    synchronized boolean heard() {
        return socket.isOpen();
    }

    synchronized void dispatch(String type, JsonNode data) {
        ObjectNode event =
                Json.object().put("op", 0).put("s", events.size() + 1).put("t", type);
        event.set("d", data);
        events.add(event);
        connection.accept(event);
    }

    synchronized void resume(WebSocket newSocket, Consumer<ObjectNode> newConnection, int seen) {
        socket = newSocket;
        connection = newConnection;
        for (ObjectNode event : List.copyOf(events.subList(Math.min(seen, events.size()), events.size()))) {
            connection.accept(event);
        }
        ObjectNode resumed = Json.object();
        resumed.putObject("_trace");
        dispatch("RESUMED", resumed);
    }

    @Override
    public String toString() {
        return id;
    }
}
