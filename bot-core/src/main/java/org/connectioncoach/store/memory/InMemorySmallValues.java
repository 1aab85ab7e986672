package org.connectioncoach.store.memory;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.connectioncoach.store.SmallValues;

final class InMemorySmallValues implements SmallValues {
    private final Shelves shelves;

    InMemorySmallValues(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Optional<String> find(String scope, String name) {
        return Optional.ofNullable(all(scope).get(name));
    }

    @Override
    public Map<String, String> all(String scope) {
        synchronized (shelves) {
            return Map.copyOf(shelves.values.getOrDefault(scope, Map.of()));
        }
    }

    @Override
    public void put(String scope, String name, String value) {
        synchronized (shelves) {
            shelves.values.computeIfAbsent(scope, s -> new TreeMap<>()).put(name, value);
        }
    }

    @Override
    public void remove(String scope, String name) {
        synchronized (shelves) {
            shelves.values.getOrDefault(scope, new TreeMap<>()).remove(name);
        }
    }
}
