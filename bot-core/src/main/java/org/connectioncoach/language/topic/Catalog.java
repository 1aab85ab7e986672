package org.connectioncoach.language.topic;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All curated answers and refusals of one workspace and language. */
public final class Catalog {
    private final List<Topic> topics;
    private final List<Refusal> refusals;
    private final Map<String, Topic> byId = new LinkedHashMap<>();
    private final Map<String, Refusal> refusalById = new HashMap<>();

    public Catalog(List<Topic> topics, List<Refusal> refusals) {
        this.topics = List.copyOf(topics);
        this.refusals = List.copyOf(refusals);
        this.topics.forEach(topic -> keep(byId.put(topic.id(), topic) == null, topic.id()));
        this.refusals.forEach(refusal ->
                keep(refusalById.put(refusal.id(), refusal) == null && !byId.containsKey(refusal.id()), refusal.id()));
    }

    private static void keep(boolean first, String id) {
        if (!first) {
            throw new IllegalArgumentException("two entries share the id " + id);
        }
    }

    public List<Topic> topics() {
        return topics;
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    public Optional<Topic> topic(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Refusal> refusal(String id) {
        return Optional.ofNullable(refusalById.get(id));
    }
}
