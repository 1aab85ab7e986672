package org.connectioncoach.app.serve;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.connectioncoach.app.health.Health.PlatformHealth;
import org.connectioncoach.discord.DiscordAdapter;
import org.connectioncoach.discord.DiscordHealth;
import org.connectioncoach.discord.Running;
import org.connectioncoach.discord.session.Connection;
import org.connectioncoach.discord.settings.DiscordSettings;
import org.jspecify.annotations.Nullable;

/** Discord. Connecting may take as long as Discord cannot be reached, so it happens beside everything else. */
final class DiscordDoor implements Door {
    private final Running running;

    private DiscordDoor(Running running) {
        this.running = running;
    }

    /** @param refused hears one line when Discord will never let us in */
    static DiscordDoor opening(
            DiscordSettings settings,
            DiscordAdapter.Parts parts,
            DeferredMessenger messenger,
            Consumer<String> refused) {
        Running running = DiscordAdapter.start(settings, parts);
        messenger.connected(running.messenger());
        CompletableFuture<?> unused = running.connected().whenComplete((done, problem) -> {
            Throwable cause = cause(problem);
            if (cause instanceof Connection.WrongToken) {
                refused.accept(String.valueOf(cause.getMessage()));
            }
        });
        return new DiscordDoor(running);
    }

    private static @Nullable Throwable cause(@Nullable Throwable problem) {
        return problem == null || problem.getCause() == null ? problem : problem.getCause();
    }

    @Override
    public String name() {
        return "Discord";
    }

    @Override
    public PlatformHealth health() {
        DiscordHealth now = running.health();
        return new PlatformHealth("discord", now.connected(), now.shards(), 0);
    }

    @Override
    public void close() {
        running.close();
    }
}
