package org.connectioncoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.connectioncoach.discord.fake.fault.Route;
import org.connectioncoach.discord.fake.payload.Ids;
import org.connectioncoach.discord.fake.payload.Json;
import org.jspecify.annotations.Nullable;

/** Everything that the fake remembers, behind one lock; whoever waits for something is woken at every change. */
final class World {
    final String botId = Ids.at(1_700_000_000_000L);
    final String serverId = Ids.at(1_700_000_000_001L);
    final String foreignServerId = Ids.at(1_700_000_000_002L);
    final String publicChannel = Ids.at(1_700_000_000_003L);
    final String otherChannel = Ids.at(1_700_000_000_004L);
    final String foreignChannel = Ids.at(1_700_000_000_005L);

    final Map<String, FakeInteraction> interactions = new HashMap<>();
    /** By id, in the order they appeared. */
    final Map<String, ObjectNode> messages = new LinkedHashMap<>();
    /** Direct channel by user. */
    final Map<String, String> directChannels = new HashMap<>();

    final Map<String, ObjectNode> byNonce = new HashMap<>();
    final Map<String, Integer> closedTo = new HashMap<>();
    final Map<Route, Integer> requests = new EnumMap<>(Route.class);
    final List<JsonNode> registered = new ArrayList<>();

    @Nullable
    JsonNode commands;

    String cdn = "";

    /** Hears of everything the bot shows, new or changed; called under the lock. */
    Consumer<JsonNode> watcher = shown -> {};

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    <T> T change(Supplier<T> action) {
        lock.lock();
        try {
            T result = action.get();
            changed.signalAll();
            return result;
        } finally {
            lock.unlock();
        }
    }

    <T> T look(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the supplier gives something. */
    <T> T await(String what, long millis, Supplier<@Nullable T> condition) {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (true) {
                T found = condition.get();
                if (found != null) {
                    return found;
                }
                if (left <= 0) {
                    throw new AssertionError("waited " + millis + " ms in vain for " + what + "; the last messages are "
                            + messages.values().stream()
                                    .skip(Math.max(0, messages.size() - 5))
                                    .map(message ->
                                            message.findValuesAsText("content").toString())
                                    .toList());
                }
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + what, problem);
        } finally {
            lock.unlock();
        }
    }

    /** Whether something comes true before a point in {@link System#nanoTime()}. */
    boolean awaitUntil(long deadline, BooleanSupplier condition) {
        lock.lock();
        try {
            while (!condition.getAsBoolean()) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                if (changed.awaitNanos(left) <= 0 && !condition.getAsBoolean()) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    String directChannel(String user) {
        return directChannels.computeIfAbsent(user, same -> Ids.next());
    }

    ObjectNode bot() {
        return user(botId, "Connection Coach").put("bot", true);
    }

    static ObjectNode user(String id, String name) {
        return Json.object()
                .put("id", id)
                .put("username", "user" + id)
                .put("global_name", name)
                .put("discriminator", "0")
                .putNull("avatar")
                .put("bot", false);
    }
}
