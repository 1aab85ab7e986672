package org.connectioncoach.content.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.connectioncoach.content.tree.Entry;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.content.tree.Paths;
import org.connectioncoach.content.tree.Sections;

/** The three kinds of changes to a section, always in this order: patch fields by id, add entries, hide ids. */
public final class Changes {
    private Changes() {}

    /** Patch, then add, then hide. */
    public static Node.Fields all(Node.Fields file, String list, Node.Fields changes) {
        Node.Fields patched = patchItems(file, list, changes);
        List<Node> items = new ArrayList<>(new Entry(patched).items(list));
        items.addAll(new Entry(changes).items("add"));
        Set<String> hidden = new HashSet<>(new Entry(changes).words("hide"));
        items.removeIf(
                item -> Paths.id(item).filter(id -> hidden.contains(id.text())).isPresent());
        return file.with(list, new Node.Items(items, file.mark()));
    }

    /** Changes fields of the entries of a list that a patch names. */
    public static Node.Fields patchItems(Node.Fields file, String list, Node.Fields changes) {
        Node.Fields patches = Sections.fields(changes, "patch");
        return eachItem(file, list, (id, item) -> overwrite(item, Sections.fields(patches, id)));
    }

    /** Changes named values: a text is replaced, fields are changed one by one. */
    public static Node.Fields patchNamed(Node.Fields file, String section, Node.Fields changes) {
        Node.Fields values = Sections.fields(file, section);
        Node.Fields patches = Sections.fields(changes, "patch");
        Node.Fields changed = values;
        for (Map.Entry<String, Node.Field> patch : patches.fields().entrySet()) {
            Node value = patch.getValue().value();
            boolean fieldByField = value instanceof Node.Fields
                    && values.get(patch.getKey())
                            .filter(Node.Fields.class::isInstance)
                            .isPresent();
            changed = changed.with(
                    patch.getKey(),
                    fieldByField ? overwrite(Sections.fields(values, patch.getKey()), (Node.Fields) value) : value);
        }
        return file.with(section, changed);
    }

    /** The first fields, with those of the second in their place. */
    public static Node.Fields overwrite(Node.Fields fields, Node.Fields changes) {
        Node.Fields changed = fields;
        for (Map.Entry<String, Node.Field> change : changes.fields().entrySet()) {
            changed = changed.with(change.getKey(), change.getValue().value());
        }
        return changed;
    }

    /** As {@link #overwrite}, and within fields that both have as well. */
    public static Node.Fields overwriteDeeply(Node.Fields fields, Node.Fields changes) {
        Node.Fields changed = fields;
        for (Map.Entry<String, Node.Field> change : changes.fields().entrySet()) {
            Node value = change.getValue().value();
            boolean within = value instanceof Node.Fields
                    && fields.get(change.getKey())
                            .filter(Node.Fields.class::isInstance)
                            .isPresent();
            changed = changed.with(
                    change.getKey(),
                    within ? overwriteDeeply(Sections.fields(fields, change.getKey()), (Node.Fields) value) : value);
        }
        return changed;
    }

    /** Replaces the entries of a list one by one. */
    public static Node.Fields eachItem(
            Node.Fields file, String list, BiFunction<String, Node.Fields, Node.Fields> change) {
        List<Node> items = new ArrayList<>();
        for (Entry item : new Entry(file).entries(list)) {
            items.add(change.apply(item.text("id"), item.fields()));
        }
        return file.with(list, new Node.Items(items, file.mark()));
    }
}
