package org.connectioncoach.language.topic;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All curated answers and refusals of one workspace and language. */
public final class Catalog {
    private final List<Topic> topics;
    private final List<Refusal> refusals;
    private final Map<String, Topic> byId = new LinkedHashMap<>();

    public Catalog(List<Topic> topics, List<Refusal> refusals) {
        this.topics = List.copyOf(topics);
        this.refusals = List.copyOf(refusals);
        this.topics.forEach(topic -> byId.put(topic.id(), topic));
        Set<String> ids = new HashSet<>();
        Stream.concat(topics.stream().map(Topic::id), refusals.stream().map(Refusal::id))
                .filter(id -> !ids.add(id))
                .forEach(id -> {
                    throw new IllegalArgumentException("two entries share the id " + id);
                });
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
}
