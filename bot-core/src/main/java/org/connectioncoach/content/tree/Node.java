package org.connectioncoach.content.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectioncoach.content.finding.Mark;

/** A part of a content file, with its place. */
public sealed interface Node {
    Mark mark();

    /** One value. */
    record Leaf(String text, Kind kind, boolean quoted, Mark mark) implements Node {
        public static Leaf text(String text, Mark mark) {
            return new Leaf(text, Kind.TEXT, true, mark);
        }
    }

    /** What a YAML 1.1 reader takes an unquoted value for; quoted ones are always {@code TEXT}. */
    enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        DAY,
        NOTHING
    }

    /** A list. */
    record Items(List<Node> items, Mark mark) implements Node {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Named values, in the order of the file. */
    record Fields(Map<String, Field> fields, Mark mark) implements Node {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        public static Fields none(Mark mark) {
            return new Fields(Map.of(), mark);
        }

        public Optional<Node> get(String name) {
            return Optional.ofNullable(fields.get(name)).map(Field::value);
        }

        /** The same fields with one replaced or added at the end. */
        public Fields with(String name, Node value) {
            Map<String, Field> changed = new LinkedHashMap<>(fields);
            Field old = fields.get(name);
            changed.put(name, new Field(old == null ? Leaf.text(name, value.mark()) : old.key(), value));
            return new Fields(changed, mark);
        }
    }

    /** A name, with the place where it stands, and its value. */
    record Field(Leaf key, Node value) {}
}
