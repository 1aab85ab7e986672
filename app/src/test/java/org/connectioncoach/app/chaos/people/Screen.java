package org.connectioncoach.app.chaos.people;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one person sees and has seen. */
public final class Screen {
    private final Map<String, Sight> shown = new LinkedHashMap<>();
    /** All that was ever to be read and to be pressed on each message. */
    private final Map<String, Set<String>> essences = new HashMap<>();

    private final List<String> said = new ArrayList<>();
    private final List<Instant> times = new ArrayList<>();
    private final List<String> where = new ArrayList<>();

    /** A message appears, or changes. */
    public synchronized void show(Sight sight) {
        boolean appears = shown.remove(sight.id()) == null;
        shown.put(sight.id(), sight);
        boolean saysMore =
                essences.computeIfAbsent(sight.id(), id -> new HashSet<>()).addAll(sight.essence());
        if (appears || saysMore) {
            said.add(sight.words());
            times.add(Instant.now());
            where.add(sight.id() + (appears ? "" : " changed"));
            notifyAll();
        }
    }

    /** Everything that was ever said, in the order it appeared; a card that loses its buttons says nothing new. */
    public synchronized List<String> said() {
        return List.copyOf(said);
    }

    /** The same with the times, a line each, for whoever reads a failure. */
    public synchronized Map<Instant, String> timed() {
        Map<Instant, String> timed = new LinkedHashMap<>();
        for (int i = 0; i < said.size(); i++) {
            timed.merge(
                    times.get(i),
                    "  saw " + where.get(i) + ": " + said.get(i).replace('\n', ' '),
                    (one, other) -> one + "\n" + other);
        }
        return timed;
    }

    public synchronized int count() {
        return said.size();
    }

    /** The newest message with something to press. */
    public synchronized Optional<Sight> card() {
        return shown.values().stream()
                .filter(sight -> !sight.buttons().isEmpty())
                .reduce((first, second) -> second);
    }

    /** Waits until more was said than before; false when the patience is over. */
    public synchronized boolean awaitMoreThan(int before, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (said.size() <= before) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
