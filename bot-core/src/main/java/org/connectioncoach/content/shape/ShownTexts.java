package org.connectioncoach.content.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.content.tree.Paths;

/** The texts of a file that members read, by path. Every language can say them differently. */
public final class ShownTexts {
    private final BiFunction<String, Node, Node> change;

    private ShownTexts(BiFunction<String, Node, Node> change) {
        this.change = change;
    }

    /** All of them, in the order of the file: leaves, or fields by tone. */
    public static Map<String, Node> of(Node node, Shape shape) {
        Map<String, Node> texts = new LinkedHashMap<>();
        change(node, shape, (path, text) -> {
            texts.put(path, text);
            return text;
        });
        return texts;
    }

    /** The same file with texts replaced; what does not fit its shape is left alone. */
    public static Node change(Node node, Shape shape, BiFunction<String, Node, Node> change) {
        return new ShownTexts(change).walk(node, shape, "");
    }

    private Node walk(Node node, Shape shape, String path) {
        if (shape instanceof Shape.Words words && node instanceof Node.Leaf) {
            return words.shown() ? change.apply(path, node) : node;
        } else if (shape instanceof Shape.Variants variants) {
            return variants.text().shown() ? change.apply(path, node) : node;
        } else if (shape instanceof Shape.Parts parts && node instanceof Node.Fields fields) {
            Node.Fields changed = fields;
            for (Part part : parts.parts()) {
                Node value = fields.get(part.name()).orElse(null);
                if (value != null) {
                    changed = replaced(changed, part.name(), value, part.shape(), path);
                }
            }
            return changed;
        } else if (shape instanceof Shape.Named named && node instanceof Node.Fields fields) {
            Node.Fields changed = fields;
            for (Map.Entry<String, Node.Field> entry : fields.fields().entrySet()) {
                changed = replaced(changed, entry.getKey(), entry.getValue().value(), named.value(), path);
            }
            return changed;
        } else if (shape instanceof Shape.ListOf list && node instanceof Node.Items items) {
            List<Node> changed = new ArrayList<>();
            for (Node item : items.items()) {
                String id = Paths.id(item).map(Node.Leaf::text).orElse("");
                changed.add(walk(item, list.item(), Paths.child(path, id)));
            }
            return new Node.Items(changed, items.mark());
        }
        return node;
    }

    private Node.Fields replaced(Node.Fields fields, String name, Node value, Shape shape, String path) {
        Node changed = walk(value, shape, Paths.child(path, name));
        return changed.equals(value) ? fields : fields.with(name, changed);
    }
}
