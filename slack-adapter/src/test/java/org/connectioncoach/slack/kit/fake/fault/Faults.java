package org.connectioncoach.slack.kit.fake.fault;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Faults to order: each hits one call of its method, in the order they were ordered. */
public final class Faults {
    private final Map<String, Queue<Fault>> ordered = new ConcurrentHashMap<>();
    private final Map<String, Fault> lasting = new ConcurrentHashMap<>();

    public void next(String method, Fault fault) {
        ordered.computeIfAbsent(method, name -> new ConcurrentLinkedQueue<>()).add(fault);
    }

    /** From now on every call. */
    public void always(String method, Fault fault) {
        lasting.put(method, fault);
    }

    public void none(String method) {
        lasting.remove(method);
    }

    public Optional<Fault> take(String method) {
        Queue<Fault> waiting = ordered.get(method);
        Fault fault = waiting == null ? null : waiting.poll();
        return Optional.ofNullable(fault == null ? lasting.get(method) : fault);
    }
}
