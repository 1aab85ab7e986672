package org.connectioncoach.discord;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.connectioncoach.discord.hearing.Listener;
import org.connectioncoach.discord.session.Pulse;
import org.connectioncoach.platform.Messenger;

/** A connected adapter, and how it stops. */
final class RunningAdapter implements Running {
    private static final Duration TO_FINISH = Duration.ofSeconds(10);

    private final Shardings shardings;
    private final Pulse pulse;
    private final Listener listener;
    private final Messenger messenger;
    private final ExecutorService workers;
    private final ScheduledExecutorService timer;
    private final AtomicBoolean closed = new AtomicBoolean();

    RunningAdapter(
            Shardings shardings,
            Pulse pulse,
            Listener listener,
            Messenger messenger,
            ExecutorService workers,
            ScheduledExecutorService timer) {
        this.shardings = shardings;
        this.pulse = pulse;
        this.listener = listener;
        this.messenger = messenger;
        this.workers = workers;
        this.timer = timer;
    }

    @Override
    public DiscordHealth health() {
        Map<Integer, String> statuses = pulse.statuses();
        ShardManager manager = shardings.manager();
        boolean all = manager != null
                && statuses.size() == manager.getShards().size()
                && statuses.values().stream().allMatch(JDA.Status.CONNECTED.name()::equals);
        return new DiscordHealth(all && !closed.get(), statuses, pulse.heartbeats());
    }

    @Override
    public Messenger messenger() {
        return messenger;
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        listener.close(TO_FINISH.toMillis());
        ShardManager manager = shardings.manager();
        if (manager != null) {
            List<JDA> shards = manager.getShards();
            manager.shutdown();
            shards.forEach(RunningAdapter::await);
        }
        workers.shutdown();
        timer.shutdownNow();
    }

    private static void await(JDA shard) {
        try {
            if (!shard.awaitShutdown(TO_FINISH)) {
                shard.shutdownNow();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            shard.shutdownNow();
        }
    }
}
