package org.connectioncoach.slack.kit.fake.world;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everything that Slack shows to people, and everything it had to refuse. Waiting here waits for a change. */
public final class Ledger {
    private final List<Posted> messages = new ArrayList<>();
    private final Map<String, JsonObject> homes = new HashMap<>();
    private final Map<String, JsonObject> opened = new HashMap<>();
    private final List<JsonObject> views = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();
    private final Map<String, Integer> calls = new HashMap<>();
    private int clock = 1_000_000;
    private BiConsumer<Posted, @Nullable Posted> watcher = (now, before) -> {};

    public synchronized String post(
            String channel, String thread, String onlyFor, String text, JsonArray blocks, String mark) {
        String ts = "1700000000." + clock++;
        Posted posted = new Posted(channel, ts, thread, onlyFor, text, blocks, mark);
        messages.add(posted);
        watcher.accept(posted, null);
        notifyAll();
        return ts;
    }

    public synchronized boolean update(String channel, String ts, String text, JsonArray blocks, String mark) {
        for (int i = 0; i < messages.size(); i++) {
            Posted message = messages.get(i);
            if (message.channel().equals(channel) && message.ts().equals(ts)) {
                messages.set(i, message.changed(text, blocks, mark));
                watcher.accept(messages.get(i), message);
                notifyAll();
                return true;
            }
        }
        return false;
    }

    public synchronized void delete(String ts) {
        messages.removeIf(message -> message.ts().equals(ts));
        notifyAll();
    }

    public synchronized void home(String user, JsonObject view) {
        homes.put(user, view);
        notifyAll();
    }

    public synchronized void view(JsonObject view) {
        views.add(view);
        notifyAll();
    }

    /** A form opened for what somebody had done. */
    public synchronized void opened(String trigger, JsonObject view) {
        opened.put(trigger, view);
    }

    /** The form that opened for what somebody had done, if any. */
    public synchronized Optional<JsonObject> openedBy(String trigger) {
        return Optional.ofNullable(opened.get(trigger));
    }

    public synchronized void violation(String what) {
        violations.add(what);
        notifyAll();
    }

    public synchronized void called(String method) {
        calls.merge(method, 1, Integer::sum);
        notifyAll();
    }

    /** Tells somebody everything that is shown from now on: the message, and what it was before when it is changed. */
    public synchronized void watch(BiConsumer<Posted, @Nullable Posted> newWatcher) {
        watcher = newWatcher;
    }

    public synchronized int calls(String method) {
        return calls.getOrDefault(method, 0);
    }

    /** What Slack refused or would have frowned upon, in words. */
    public synchronized List<String> violations() {
        return List.copyOf(violations);
    }

    public synchronized List<Posted> messages() {
        return List.copyOf(messages);
    }

    /** What a person sees in a channel, oldest first. */
    public synchronized List<Posted> seenBy(String user, String channel) {
        return messages.stream()
                .filter(message -> message.channel().equals(channel))
                .filter(message ->
                        message.onlyFor().isEmpty() || message.onlyFor().equals(user))
                .toList();
    }

    public synchronized JsonObject home(String user) {
        return homes.getOrDefault(user, new JsonObject());
    }

    public synchronized JsonObject lastView() {
        return views.isEmpty() ? new JsonObject() : views.get(views.size() - 1);
    }

    public synchronized int viewCount() {
        return views.size();
    }

    public Posted await(Predicate<Posted> wanted) {
        until("a message", () -> messages.stream().anyMatch(wanted));
        synchronized (this) {
            return messages.stream()
                    .filter(wanted)
                    .reduce((first, last) -> last)
                    .orElseThrow();
        }
    }

    private String texts() {
        StringBuilder texts = new StringBuilder();
        messages.forEach(message -> texts.append("\n- ")
                .append(message.channel())
                .append(' ')
                .append(message.text(), 0, Math.min(80, message.text().length())));
        return texts.toString();
    }

    /** Waits for a change that makes the condition true, at most two minutes. */
    public synchronized void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (!condition.getAsBoolean()) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("waited in vain for " + what + "; shown: " + texts() + "; homes: "
                        + homes.keySet() + "; refused: " + violations);
            }
            try {
                wait(Math.min(left, 100));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted while waiting for " + what, e);
            }
        }
    }
}
