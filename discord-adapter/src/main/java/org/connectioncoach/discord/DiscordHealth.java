package org.connectioncoach.discord;

import java.time.Instant;
import java.util.Map;

/**
 * How the connection is doing.
 *
 * @param connected whether every shard of this process can hear and answer
 * @param shards JDA's status by shard, such as {@code CONNECTED}
 * @param lastHeartbeat the last one that Discord answered, by shard
 */
public record DiscordHealth(boolean connected, Map<Integer, String> shards, Map<Integer, Instant> lastHeartbeat) {
    public DiscordHealth {
        shards = Map.copyOf(shards);
        lastHeartbeat = Map.copyOf(lastHeartbeat);
    }
}
