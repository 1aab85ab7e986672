package org.connectioncoach.app.chaos;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.app.chaos.faults.Scene;
import org.connectioncoach.app.chaos.faults.Trouble;

/** Lets the troubles of a plan happen one after the other, and counts them. */
final class Happenings {
    private static final Trouble BREATH = Trouble.quiet(Duration.ofSeconds(1));

    private final Plan plan;
    private final Scene scene;
    private final Random random;
    private final Map<String, Integer> counts = new TreeMap<>();

    Happenings(Plan plan, Scene scene) {
        this.plan = plan;
        this.scene = scene;
        this.random = new Random(plan.seed());
    }

    /** Returns when they are over: each once, or again and again until everybody has left. */
    void during(CompletableFuture<?> everybody) {
        do {
            for (Trouble trouble : plan.troubles()) {
                BREATH.strike(scene, random);
                trouble.strike(scene, random);
                count(trouble.name());
                if (plan.untilAllHaveTalked() && everybody.isDone()) {
                    return;
                }
            }
        } while (plan.untilAllHaveTalked());
        BREATH.strike(scene, random);
    }

    private synchronized void count(String name) {
        if (!name.isEmpty()) {
            counts.merge(name, 1, Integer::sum);
        }
    }

    @Override
    public synchronized String toString() {
        return counts.toString();
    }
}
