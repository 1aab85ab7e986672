package org.connectioncoach.content.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.connectioncoach.content.tree.Entry;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.content.tree.Sections;

/**
 * Applies a workspace's checked changes to the core pack (content design, D.3). What a workspace does not mention keeps
 * following the core.
 */
public final class Merge {
    /** Where a narrowed stage keeps the guidance's own range. */
    public static final String GUIDANCE_RANGE = "guidance_range";

    /** Where the model keeps the names of the numbers that a workspace set. */
    public static final String CHANGED = "changed";

    private static final Set<String> SHOWN_TO_MEMBERS = Set.of("hours", "reply_target");

    private Merge() {}

    public static Trees apply(Trees trees, Node.Fields overlay) {
        return new Trees(
                core(trees.core(), overlay), prompts(trees.prompts(), overlay), topics(trees.topics(), overlay));
    }

    private static Node.Fields core(Node.Fields core, Node.Fields overlay) {
        Node.Fields merged = ranges(core, overlay);
        merged = Changes.patchItems(merged, "stages", Sections.fields(overlay, "stages"));
        merged = Changes.patchItems(merged, "goals", Sections.fields(overlay, "goals"));
        merged = Changes.patchNamed(merged, "standings", Sections.fields(overlay, "standings"));
        merged = Changes.all(merged, "tips", Sections.fields(overlay, "tips"));
        merged = model(merged, Sections.fields(overlay, "model"));
        Optional<Node> tone = overlay.get("tone");
        return tone.isPresent() ? merged.with("tone", tone.get()) : merged;
    }

    private static Node.Fields prompts(Node.Fields prompts, Node.Fields overlay) {
        Node.Fields merged = Changes.patchNamed(prompts, "prompts", Sections.fields(overlay, "prompts"));
        for (String name : List.of("names", "limits", "privacy")) {
            merged = merged.with(
                    name, Changes.overwriteDeeply(Sections.fields(merged, name), Sections.fields(overlay, name)));
        }
        Node.Fields names = Sections.fields(merged, "names");
        Node.Fields handoff = Sections.fields(overlay, "handoff");
        for (String name : SHOWN_TO_MEMBERS) {
            Optional<Node> said = handoff.get(name);
            if (said.isPresent() && Sections.fields(overlay, "names").get(name).isEmpty()) {
                names = names.with(name, said.get());
            }
        }
        return merged.with("names", names);
    }

    private static Node.Fields topics(Node.Fields topics, Node.Fields overlay) {
        return Changes.all(topics, "topics", Sections.fields(overlay, "faq"));
    }

    private static Node.Fields ranges(Node.Fields core, Node.Fields overlay) {
        Node.Fields ranges = Sections.fields(overlay, "ranges");
        return Changes.eachItem(core, "stages", (id, stage) -> {
            Node.Fields narrower = Sections.fields(ranges, id);
            if (narrower.fields().isEmpty()) {
                return stage;
            }
            Node.Fields full = Sections.fields(stage, "range");
            Node.Fields changed = stage.with("range", Changes.overwrite(full, narrower));
            return sameRange(full, Sections.fields(changed, "range")) ? changed : changed.with(GUIDANCE_RANGE, full);
        });
    }

    private static boolean sameRange(Node.Fields a, Node.Fields b) {
        return new Entry(a).whole("min") == new Entry(b).whole("min")
                && new Entry(a).maybeWhole("max").equals(new Entry(b).maybeWhole("max"));
    }

    private static Node.Fields model(Node.Fields core, Node.Fields numbers) {
        if (numbers.fields().isEmpty()) {
            return core;
        }
        List<Node> changed = new TreeSet<>(numbers.fields().keySet())
                .stream()
                        .<Node>map(name -> Node.Leaf.text(name, numbers.mark()))
                        .toList();
        Node.Fields model = Changes.overwrite(Sections.fields(core, "model"), numbers);
        return core.with("model", model.with(CHANGED, new Node.Items(changed, numbers.mark())));
    }
}
