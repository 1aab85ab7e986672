package org.connectioncoach.slack.kit.door;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.connectioncoach.slack.kit.fake.world.Directory;

/** What Slack sends, in its own shapes. */
public final class Payloads {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Payloads() {}

    public static JsonObject object(Object... pairs) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < pairs.length; i += 2) {
            String key = (String) pairs[i];
            Object value = pairs[i + 1];
            if (value instanceof com.google.gson.JsonElement element) {
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

    public static JsonObject event(JsonObject event) {
        return event("Ev" + NEXT.incrementAndGet(), event);
    }

    public static JsonObject event(String id, JsonObject event) {
        JsonArray authorizations = new JsonArray();
        authorizations.add(
                object("team_id", Directory.TEAM, "user_id", "UBOT", "is_bot", true, "is_enterprise_install", false));
        return object(
                "type",
                "event_callback",
                "token",
                "x",
                "team_id",
                Directory.TEAM,
                "api_app_id",
                "A1",
                "event_id",
                id,
                "event_time",
                Instant.now().getEpochSecond(),
                "event_context",
                "ctx",
                "authorizations",
                authorizations,
                "is_ext_shared_channel",
                false,
                "event",
                event);
    }

    public static JsonObject message(String user, String words) {
        String ts = Instant.now().getEpochSecond() + "." + String.format("%06d", NEXT.incrementAndGet());
        return object(
                "type",
                "message",
                "user",
                user,
                "channel",
                Directory.directMessage(user),
                "channel_type",
                "im",
                "text",
                words,
                "ts",
                ts,
                "event_ts",
                ts,
                "team",
                Directory.TEAM,
                "client_msg_id",
                "m" + NEXT.incrementAndGet());
    }

    public static JsonObject user(String id) {
        return object("id", id, "username", "someone", "team_id", Directory.TEAM);
    }

    public static JsonObject team() {
        return object("id", Directory.TEAM, "domain", "riverton");
    }
}
