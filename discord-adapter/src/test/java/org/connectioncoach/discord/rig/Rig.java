package org.connectioncoach.discord.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.connectioncoach.discord.DiscordAdapter;
import org.connectioncoach.discord.Running;
import org.connectioncoach.discord.fake.FakeDiscord;
import org.connectioncoach.discord.settings.DiscordSettings;
import org.connectioncoach.platform.Turns;
import org.connectioncoach.store.SmallValues;

/** The fake Discord, the adapter with a real JDA, and the scripted coach. Closing it checks every payload. */
public final class Rig implements AutoCloseable {
    /** Whoever types this has no questions offered. */
    public static final String FAILING = "a failure";

    public final FakeDiscord discord = new FakeDiscord();
    public final ScriptedCoach coach = new ScriptedCoach();
    public final SmallValues values = new InMemoryValues();
    public final Running running;

    public Rig() {
        running = start(discord, coach, values);
        discord.awaitCommands();
    }

    public static Running start(FakeDiscord discord, Turns turns, SmallValues values) {
        return start(discord.settings(), discord, turns, values);
    }

    public static Running start(DiscordSettings settings, FakeDiscord discord, Turns turns, SmallValues values) {
        return DiscordAdapter.start(
                settings,
                new DiscordAdapter.Parts(
                        turns,
                        drawing -> new byte[] {1, 2, 3},
                        values,
                        (server, channel) -> channel.equals(discord.publicChannel()),
                        (typed, server, locale) -> {
                            if (typed.equals(FAILING)) {
                                throw new IllegalStateException("nothing to offer");
                            }
                            return List.of("How do I ask someone to connect?", "Is there a right number?");
                        },
                        Clock.systemUTC()));
    }

    /** Waits until something holds, for ten seconds at most. */
    public static void until(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain until %s", what).isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    @Override
    public void close() {
        running.close();
        coach.close();
        discord.close();
        assertThat(discord.violations()).as("payloads against Discord's rules").isEmpty();
    }

    /** Small values in a map. */
    public static final class InMemoryValues implements SmallValues {
        private final Map<String, String> values = new ConcurrentHashMap<>();

        @Override
        public Optional<String> find(String scope, String name) {
            return Optional.ofNullable(values.get(scope + "/" + name));
        }

        @Override
        public Map<String, String> all(String scope) {
            return Map.copyOf(values);
        }

        @Override
        public void put(String scope, String name, String value) {
            values.put(scope + "/" + name, value);
        }

        @Override
        public void remove(String scope, String name) {
            values.remove(scope + "/" + name);
        }
    }
}
