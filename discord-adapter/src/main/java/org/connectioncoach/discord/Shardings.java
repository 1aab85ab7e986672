package org.connectioncoach.discord;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.jspecify.annotations.Nullable;

/** The shards as they come up: events arrive before the shard manager has been handed over. */
final class Shardings implements EventListener {
    private final Map<Integer, JDA> seen = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable ShardManager> manager = new AtomicReference<>();

    @Override
    public void onEvent(GenericEvent event) {
        seen.putIfAbsent(event.getJDA().getShardInfo().getShardId(), event.getJDA());
    }

    void set(ShardManager opened) {
        manager.set(opened);
    }

    /** Any shard; they all speak to the same REST API. */
    JDA any() {
        ShardManager opened = manager.get();
        if (opened != null) {
            for (JDA shard : opened.getShards()) {
                return shard;
            }
        }
        return seen.values().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no connection to Discord yet"));
    }

    @Nullable
    ShardManager manager() {
        return manager.get();
    }
}
