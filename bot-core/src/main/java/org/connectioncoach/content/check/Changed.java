package org.connectioncoach.content.check;

import java.util.List;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.content.tree.Sections;

/** Counts what a workspace changes. */
public final class Changed {
    private Changed() {}

    /** Entries patched, added and hidden, ranges, numbers and names set, and the tone. */
    public static int count(Node.Fields overlay) {
        int changes = overlay.get("tone").isPresent() ? 1 : 0;
        for (String section : List.of("tips", "faq", "prompts", "stages", "goals", "standings")) {
            Node.Fields own = Sections.fields(overlay, section);
            changes += Sections.fields(own, "patch").fields().size();
            changes += Sections.items(own, "add").size();
            changes += Sections.items(own, "hide").size();
        }
        for (String section : List.of("names", "ranges", "model", "limits", "privacy")) {
            changes += Sections.fields(overlay, section).fields().size();
        }
        return changes;
    }
}
