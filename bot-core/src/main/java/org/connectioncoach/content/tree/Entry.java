package org.connectioncoach.content.tree;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads values out of fields that have passed the check; anything else is a bug and names its place. */
public record Entry(Node.Fields fields) {

    public static Entry of(Node node) {
        if (node instanceof Node.Fields fields) {
            return new Entry(fields);
        }
        throw new IllegalStateException("named values were promised at " + node.mark());
    }

    private Node need(String name) {
        return fields.get(name)
                .orElseThrow(() -> new IllegalStateException(name + " was promised at " + fields.mark()));
    }

    private static String leaf(Node node) {
        if (node instanceof Node.Leaf leaf) {
            return leaf.text();
        }
        throw new IllegalStateException("one value was promised at " + node.mark());
    }

    private static boolean isNothing(Node node) {
        return node instanceof Node.Leaf leaf && leaf.kind() == Node.Kind.NOTHING;
    }

    public boolean has(String name) {
        return fields.get(name).isPresent();
    }

    public String text(String name) {
        return leaf(need(name));
    }

    public String text(String name, String otherwise) {
        return fields.get(name).map(Entry::leaf).orElse(otherwise);
    }

    public int whole(String name) {
        return Integer.parseInt(text(name));
    }

    public Optional<Integer> maybeWhole(String name) {
        return fields.get(name)
                .filter(node -> !isNothing(node))
                .map(Entry::leaf)
                .map(Integer::valueOf);
    }

    public double decimal(String name, double otherwise) {
        return fields.get(name).map(Entry::leaf).map(Double::valueOf).orElse(otherwise);
    }

    public boolean flag(String name) {
        return Boolean.parseBoolean(text(name, "false"));
    }

    public Optional<LocalDate> day(String name) {
        return fields.get(name).map(Entry::leaf).map(LocalDate::parse);
    }

    public Entry entry(String name) {
        return of(need(name));
    }

    public Optional<Entry> maybeEntry(String name) {
        return fields.get(name).map(Entry::of);
    }

    /** The items of a list, empty where there is none. */
    public List<Node> items(String name) {
        return fields.get(name)
                .map(node -> node instanceof Node.Items items ? items.items() : List.<Node>of())
                .orElse(List.of());
    }

    public List<Entry> entries(String name) {
        return items(name).stream().map(Entry::of).toList();
    }

    public List<String> words(String name) {
        return items(name).stream().map(Entry::leaf).toList();
    }

    public Set<String> wordSet(String name) {
        return words(name).stream().collect(Collectors.toUnmodifiableSet());
    }

    /** Named entries in the order of the file, empty where there are none. */
    public Map<String, Entry> named(String name) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        maybeEntry(name)
                .ifPresent(entry ->
                        entry.fields().fields().forEach((key, field) -> entries.put(key, of(field.value()))));
        return entries;
    }
}
