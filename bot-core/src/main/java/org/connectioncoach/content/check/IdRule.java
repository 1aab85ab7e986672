package org.connectioncoach.content.check;

import java.util.Set;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.finding.Spelling;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.content.tree.Paths;
import org.connectioncoach.content.tree.Sections;

/** What a workspace changes or hides exists, and what it adds doesn't yet. */
final class IdRule {
    private final Findings findings;

    IdRule(Findings findings) {
        this.findings = findings;
    }

    /**
     * Checks one section of a workspace's file.
     *
     * @param noun what one entry is, such as "tip"
     */
    void check(Node.Fields overlay, String section, Set<String> known, String noun) {
        Node.Fields changes = Sections.fields(overlay, section);
        Sections.fields(changes, "patch").fields().forEach((id, field) -> {
            if (!known.contains(id)) {
                unknown(field.key(), section + ".patch." + id, known, noun);
            }
        });
        for (Node.Leaf hidden : Sections.leaves(changes, "hide")) {
            if (!known.contains(hidden.text())) {
                unknown(hidden, section + ".hide." + hidden.text(), known, noun);
            }
        }
        for (Node added : Sections.items(changes, "add")) {
            Paths.id(added)
                    .filter(id -> known.contains(id.text()))
                    .ifPresent(id -> findings.stop(
                            id.mark(),
                            section + ".add." + id.text(),
                            "the core pack has a " + noun + " with this id already",
                            "Change it under patch, or choose another id."));
        }
    }

    private void unknown(Node.Leaf leaf, String id, Set<String> known, String noun) {
        findings.stop(
                leaf.mark(),
                id,
                "no " + noun + " has this id",
                Spelling.closest(leaf.text(), known)
                        .map(close -> "Closest: " + close + ".")
                        .orElse("See the ids in the core pack."));
    }
}
