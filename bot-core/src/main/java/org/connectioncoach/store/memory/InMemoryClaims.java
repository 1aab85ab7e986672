package org.connectioncoach.store.memory;

import java.time.Instant;
import org.connectioncoach.store.Claims;

final class InMemoryClaims implements Claims {
    private final Shelves shelves;

    InMemoryClaims(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public boolean take(String name, Instant now, Instant until) {
        synchronized (shelves) {
            if (shelves.claims.getOrDefault(name, Instant.MIN).isAfter(now)) {
                return false;
            }
            shelves.claims.put(name, until);
            return true;
        }
    }

    @Override
    public void release(String name) {
        synchronized (shelves) {
            shelves.claims.remove(name);
        }
    }
}
