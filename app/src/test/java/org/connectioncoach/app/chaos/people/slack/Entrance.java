package org.connectioncoach.app.chaos.people.slack;

import com.google.gson.JsonObject;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.connectioncoach.slack.kit.door.Door;
import org.connectioncoach.slack.kit.door.Door.Kind;

/** A load balancer that knows of no health: every delivery goes to one of the replicas, whichever. */
public final class Entrance {
    private final List<? extends Door> doors;
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicLong slowestAck = new AtomicLong();
    private final AtomicInteger deliveries = new AtomicInteger();
    private final AtomicInteger duplicates = new AtomicInteger();
    private final Set<JsonObject> delivered = Collections.newSetFromMap(new IdentityHashMap<>());

    public Entrance(List<? extends Door> doors) {
        this.doors = List.copyOf(doors);
    }

    /** Whether it was acknowledged within Slack's three seconds. */
    boolean deliver(Kind kind, JsonObject payload) {
        return deliver(kind, payload, ack -> {});
    }

    /** @param acknowledged is given the acknowledgement, if there is one */
    boolean deliver(Kind kind, JsonObject payload, Consumer<Door.Ack> acknowledged) {
        count(payload);
        try {
            Door.Ack ack = anyDoor().send(kind, payload);
            if (ack.ok()) {
                slowestAck.accumulateAndGet(ack.took().toMillis(), Math::max);
                acknowledged.accept(ack);
                return true;
            }
        } catch (UncheckedIOException e) {
            // Nobody listens there now, or whoever did is gone.
            refused.incrementAndGet();
            return false;
        }
        refused.incrementAndGet();
        return false;
    }

    private void count(JsonObject payload) {
        deliveries.incrementAndGet();
        synchronized (delivered) {
            if (!delivered.add(payload)) {
                duplicates.incrementAndGet();
            }
        }
    }

    /** The same event on another way at the same time; nobody waits for what becomes of it. */
    void deliverBeside(JsonObject event) {
        CompletableFuture<?> unused = CompletableFuture.supplyAsync(() -> deliver(Kind.EVENT, event));
    }

    public Door anyDoor() {
        return doors.get(ThreadLocalRandom.current().nextInt(doors.size()));
    }

    @Override
    public String toString() {
        return deliveries + " deliveries to Slack's door, " + duplicates
                + " of them of what had been delivered before, " + refused
                + " without an acknowledgement; the slowest with one took " + slowestAck + " ms";
    }
}
