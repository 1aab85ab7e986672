package org.connectioncoach.app.chaos.people;

import com.google.gson.JsonObject;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.connectioncoach.slack.kit.door.Door;
import org.connectioncoach.slack.kit.door.Door.Kind;

/** A load balancer that knows of no health: every delivery goes to one of the replicas, whichever. */
public final class Entrance {
    private final List<? extends Door> doors;
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicLong slowestAck = new AtomicLong();

    public Entrance(List<? extends Door> doors) {
        this.doors = List.copyOf(doors);
    }

    /** Whether it was acknowledged within Slack's three seconds. */
    boolean deliver(Kind kind, JsonObject payload) {
        try {
            Door.Ack ack = anyDoor().send(kind, payload);
            if (ack.ok()) {
                slowestAck.accumulateAndGet(ack.took().toMillis(), Math::max);
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

    /** The same event on another way at the same time; nobody waits for what becomes of it. */
    void deliverBeside(JsonObject event) {
        CompletableFuture<?> unused = CompletableFuture.supplyAsync(() -> deliver(Kind.EVENT, event));
    }

    Door anyDoor() {
        return doors.get(ThreadLocalRandom.current().nextInt(doors.size()));
    }

    /** How many deliveries found no acknowledgement. */
    public int refused() {
        return refused.get();
    }

    /** The longest an acknowledgement took, in milliseconds. */
    public long slowestAck() {
        return slowestAck.get();
    }
}
