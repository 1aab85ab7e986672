package org.connectioncoach.discord.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The newest entries by key; the oldest makes room. Strictly in order of age, so that what came a moment ago is never the
 * one that goes. Safe for many threads.
 */
public final class Newest<V> {
    private final int atMost;
    private final Map<String, V> entries = new LinkedHashMap<>();

    public Newest(int atMost) {
        this.atMost = atMost;
    }

    /** Remembers this, as the newest. */
    public synchronized void put(String key, V value) {
        entries.remove(key);
        add(key, value);
    }

    /** Whether the key is new; if not, what is remembered stays as old as it was. */
    public synchronized boolean putIfNew(String key, V value) {
        if (entries.containsKey(key)) {
            return false;
        }
        add(key, value);
        return true;
    }

    private void add(String key, V value) {
        entries.put(key, value);
        if (entries.size() > atMost) {
            entries.remove(entries.keySet().iterator().next());
        }
    }

    public synchronized Optional<V> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** Finds and forgets. */
    public synchronized Optional<V> take(String key) {
        return Optional.ofNullable(entries.remove(key));
    }

    /** Forgets what is under the key, provided that it is what is meant. */
    public synchronized void forget(String key, Predicate<V> meant) {
        V value = entries.get(key);
        if (value != null && meant.test(value)) {
            entries.remove(key);
        }
    }
}
