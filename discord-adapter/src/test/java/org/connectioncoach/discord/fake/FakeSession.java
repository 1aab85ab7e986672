package org.connectioncoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A gateway session: numbered events, kept so that they can be replayed. */
final class FakeSession {
    private final String id;
    private final List<ObjectNode> events = new ArrayList<>();
    private Consumer<ObjectNode> connection;

    FakeSession(String id, Consumer<ObjectNode> connection) {
        this.id = id;
        this.connection = connection;
    }

    synchronized void dispatch(String type, JsonNode data) {
        ObjectNode event =
                Json.object().put("op", 0).put("s", events.size() + 1).put("t", type);
        event.set("d", data);
        events.add(event);
        connection.accept(event);
    }

    synchronized void resume(Consumer<ObjectNode> newConnection, int seen) {
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
