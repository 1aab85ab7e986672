package org.connectioncoach.app.health;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;

/** The operator's health page: counts and states, no id of anybody. */
public final class HealthJson {
    private HealthJson() {}

    public static ObjectNode of(Health health) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("live", true);
        json.put("ready", health.ready());
        health.problems().forEach(json.putArray("problems")::add);
        ObjectNode platforms = json.putObject("platforms");
        for (Health.PlatformHealth platform : health.platforms()) {
            ObjectNode one = platforms.putObject(platform.name());
            one.put("connected", platform.connected());
            one.put("waiting", platform.waiting());
            if (!platform.shards().isEmpty()) {
                ObjectNode shards = one.putObject("shards");
                new TreeMap<>(platform.shards()).forEach((shard, state) -> shards.put(Integer.toString(shard), state));
            }
        }
        json.putObject("store")
                .put("ready", health.store().ready())
                .put("waiting_writes", health.store().waitingWrites())
                .put("waiting_events", health.store().waitingEvents())
                .put("cache_hit_rate", health.store().cacheHitRate());
        json.putObject("scheduler")
                .put("ready", health.scheduler().ready())
                .put("looked_seconds_ago", health.scheduler().lookedSecondsAgo());
        json.putObject("turns").put("waiting", health.turnsWaiting()).put("failures", health.turnFailures());
        health.outbox().ifPresentOrElse(outbox -> json.set("outbox", of(outbox)), () -> json.putNull("outbox"));
        return json;
    }

    private static ObjectNode of(Health.OutboxHealth outbox) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("waiting", outbox.waiting())
                .put("oldest_seconds", outbox.oldestSeconds())
                .put("dead_letters", outbox.deadLetters())
                .put("doubtful", outbox.doubtful());
    }
}
