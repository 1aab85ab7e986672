package org.connectioncoach.slack.kit.door;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.connectioncoach.slack.kit.fake.world.Directory;

/** What Slack sends, in its own shapes. */
public final class Payloads {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Payloads() {}

    /** A small object, from names and values in turn. */
    public static JsonObject object(Object... pairs) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < pairs.length; i += 2) {
            String key = (String) pairs[i];
            Object value = pairs[i + 1];
            if (value instanceof JsonElement element) {
                object.add(key, element);
            } else if (value instanceof Boolean flag) {
                object.addProperty(key, flag);
            } else if (value instanceof Number number) {
                object.addProperty(key, number);
            } else {
                object.addProperty(key, (String) value);
            }
        }
        return object;
    }

    static JsonArray array(JsonObject only) {
        JsonArray array = new JsonArray();
        array.add(only);
        return array;
    }

    /** What happened, in the envelope of the Events API, with an id of its own. */
    public static JsonObject event(JsonObject event) {
        return event("Ev" + NEXT.incrementAndGet(), event);
    }

    /** @param id Slack's id of the event, the same when it is delivered again */
    public static JsonObject event(String id, JsonObject event) {
        JsonObject authorization =
                object("team_id", Directory.TEAM, "user_id", "UBOT", "is_bot", true, "is_enterprise_install", false);
        return Shape.of("event_callback")
                .with("token", "x")
                .with("team_id", Directory.TEAM)
                .with("api_app_id", "A1")
                .with("event_id", id)
                .with("event_time", Instant.now().getEpochSecond())
                .with("event_context", "ctx")
                .with("authorizations", array(authorization))
                .with("is_ext_shared_channel", false)
                .with("event", event)
                .json();
    }

    /** Words in somebody's direct message with the coach. */
    public static JsonObject message(String user, String words) {
        String ts = Instant.now().getEpochSecond() + "." + String.format("%06d", NEXT.incrementAndGet());
        return Shape.of("message")
                .with("user", user)
                .with("channel", Directory.directMessage(user))
                .with("channel_type", "im")
                .with("text", words)
                .with("ts", ts)
                .with("event_ts", ts)
                .with("team", Directory.TEAM)
                .with("client_msg_id", "m" + NEXT.incrementAndGet())
                .json();
    }

    static JsonObject user(String id) {
        return object("id", id, "username", "someone", "team_id", Directory.TEAM);
    }

    static JsonObject team() {
        return object("id", Directory.TEAM, "domain", "riverton");
    }
}
