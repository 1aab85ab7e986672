package org.connectioncoach.content.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks into trees that may not have the shape they should: what is missing or odd reads as empty. */
public final class Sections {
    private Sections() {}

    public static Node.Fields fields(Node.Fields within, String name) {
        return within.get(name)
                .filter(Node.Fields.class::isInstance)
                .map(Node.Fields.class::cast)
                .orElseGet(() -> Node.Fields.none(within.mark()));
    }

    public static List<Node> items(Node.Fields within, String name) {
        return within.get(name).orElse(null) instanceof Node.Items items ? items.items() : List.of();
    }

    public static Optional<Node.Leaf> leaf(Node.Fields within, String name) {
        return within.get(name).filter(Node.Leaf.class::isInstance).map(Node.Leaf.class::cast);
    }

    public static Optional<Integer> whole(Node.Fields within, String name) {
        return leaf(within, name)
                .filter(leaf -> leaf.text().matches("-?\\d{1,8}"))
                .map(leaf -> Integer.valueOf(leaf.text()));
    }

    /** The leaves of a list. */
    public static List<Node.Leaf> leaves(Node.Fields within, String name) {
        return items(within, name).stream()
                .filter(Node.Leaf.class::isInstance)
                .map(Node.Leaf.class::cast)
                .toList();
    }

    /** The entries of a list by their id; without an id by their place. */
    public static Map<String, Node.Fields> entries(Node.Fields within, String name) {
        Map<String, Node.Fields> entries = new LinkedHashMap<>();
        for (Node item : items(within, name)) {
            if (item instanceof Node.Fields fields) {
                String id = Paths.id(item).map(Node.Leaf::text).orElse("");
                entries.putIfAbsent(id.isEmpty() ? "#" + (entries.size() + 1) : id, fields);
            }
        }
        return entries;
    }

    /** Named fields by their name. */
    public static Map<String, Node.Fields> named(Node.Fields within, String name) {
        Map<String, Node.Fields> named = new LinkedHashMap<>();
        fields(within, name).fields().forEach((key, field) -> {
            if (field.value() instanceof Node.Fields fields) {
                named.put(key, fields);
            }
        });
        return named;
    }
}
