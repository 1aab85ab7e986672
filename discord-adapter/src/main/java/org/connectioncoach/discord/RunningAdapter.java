package org.connectioncoach.discord;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.connectioncoach.discord.inbound.Listener;
import org.connectioncoach.discord.session.Connection;
import org.connectioncoach.discord.session.Pulse;
import org.connectioncoach.platform.Messenger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connected adapter, and how it stops. */
final class RunningAdapter implements Running {
    private static final Logger LOG = LoggerFactory.getLogger(RunningAdapter.class);
    private static final Duration TO_FINISH = Duration.ofSeconds(10);

    private final Shardings shardings;
    private final Pulse pulse;
    private final Listener listener;
    private final Messenger messenger;
    private final ExecutorService workers;
    private final ScheduledExecutorService timer;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final CompletableFuture<Void> connected = new CompletableFuture<>();
    private final Thread connecting = new Thread(this::connect, "discord-connecting");
    private volatile @Nullable Opener opener;

    /** Connects, however long it takes. */
    @FunctionalInterface
    interface Opener {
        ShardManager open() throws InterruptedException;
    }

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

    void connect(Opener how) {
        opener = how;
        connecting.setDaemon(true);
        connecting.start();
    }

    private void connect() {
        Opener how = opener;
        if (how == null) {
            throw new IllegalStateException("nothing to connect with");
        }
        try {
            shardings.set(how.open());
            connected.complete(null);
        } catch (Connection.WrongToken wrong) {
            LOG.error("{}", wrong.getMessage());
            connected.completeExceptionally(wrong);
        } catch (InterruptedException stopping) {
            connected.cancel(false);
        } catch (RuntimeException problem) {
            LOG.error("The connection to Discord could not be opened", problem);
            connected.completeExceptionally(problem);
        }
    }

    @Override
    public CompletableFuture<Void> connected() {
        return connected.copy();
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
        connecting.interrupt();
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
