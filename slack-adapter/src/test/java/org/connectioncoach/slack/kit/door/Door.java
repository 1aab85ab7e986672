package org.connectioncoach.slack.kit.door;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Delivers to the app as Slack does and waits for the acknowledgement. */
public interface Door extends AutoCloseable {
    Ack send(Kind kind, JsonObject payload);

    @Override
    void close();

    /** What is delivered. */
    enum Kind {
        EVENT("events_api"),
        INTERACTION("interactive"),
        COMMAND("slash_commands");

        private final String envelope;

        Kind(String envelope) {
            this.envelope = envelope;
        }

        String envelope() {
            return envelope;
        }
    }

    /**
     * What the app answered.
     *
     * @param status 200 when acknowledged; 0 when nothing came in three seconds
     */
    record Ack(int status, @Nullable JsonElement body, Duration took) {
        public boolean ok() {
            return status == 200;
        }

        public JsonObject json() {
            return body instanceof JsonObject object ? object : new JsonObject();
        }
    }
}
