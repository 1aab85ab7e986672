package org.connectioncoach.content.tree;

import java.util.Optional;

/** Names of places in the content, such as {@code tips.stu.alumni.text}. */
public final class Paths {
    private Paths() {}

    /** The place within a place; an empty name stays where it is. */
    public static String child(String path, String name) {
        if (path.isEmpty() || name.isEmpty()) {
            return path + name;
        }
        return path + "." + name;
    }

    /** What an entry of a list calls itself. */
    public static Optional<Node.Leaf> id(Node item) {
        return item instanceof Node.Fields fields
                ? fields.get("id").filter(Node.Leaf.class::isInstance).map(Node.Leaf.class::cast)
                : Optional.empty();
    }
}
