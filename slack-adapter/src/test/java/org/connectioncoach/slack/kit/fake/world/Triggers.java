package org.connectioncoach.slack.kit.fake.world;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Ids that open a form: once, within three seconds. */
public final class Triggers {
    private static final Duration LIFE = Duration.ofSeconds(3);

    private final Map<String, Long> born = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    public String issue() {
        String id = "13345224609." + next.incrementAndGet() + ".8fbf";
        born.put(id, System.nanoTime());
        return id;
    }

    public void use(String id) {
        Long at = born.remove(id);
        if (at == null) {
            throw new Refusal("exchanged_trigger_id");
        }
        if (System.nanoTime() - at > LIFE.toNanos()) {
            throw new Refusal("expired_trigger_id");
        }
    }

    /** Makes every trigger so far too old. */
    public void expireAll() {
        born.replaceAll((id, at) -> at - LIFE.toNanos() - 1);
    }
}
