package org.connectioncoach.content.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.shape.file.KnownWords;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.content.tree.Sections;
import org.connectioncoach.member.Factor;

/** The core pack leaves out no stage, goal, factor, option or standing. */
final class CompleteRule {
    private CompleteRule() {}

    static void check(Node.Fields core, Findings findings) {
        all(
                core,
                "stages",
                KnownWords.STAGE.words(),
                Sections.entries(core, "stages").keySet(),
                findings);
        all(
                core,
                "goals",
                KnownWords.GOAL.words(),
                Sections.entries(core, "goals").keySet(),
                findings);
        all(
                core,
                "factors",
                KnownWords.FACTOR.words(),
                Sections.entries(core, "factors").keySet(),
                findings);
        Sections.entries(core, "factors")
                .forEach((id, factor) -> Factor.ofId(id)
                        .ifPresent(known -> all(
                                factor,
                                "options",
                                KnownWords.optionsOf(known),
                                Sections.entries(factor, "options").keySet(),
                                findings)));
        all(
                core,
                "standings",
                KnownWords.STANDING.words(),
                Sections.fields(core, "standings").fields().keySet(),
                findings);
        executivesHaveNoEnd(core, findings);
    }

    private static void all(
            Node.Fields within, String section, List<String> needed, Set<String> found, Findings findings) {
        List<String> missing = new ArrayList<>(needed);
        missing.removeAll(found);
        if (!missing.isEmpty()) {
            findings.stop(
                    within.get(section).orElse(within).mark(),
                    section,
                    String.join(", ", missing) + " is missing",
                    "Every one of them is needed: " + String.join(", ", needed) + ".");
        }
    }

    private static void executivesHaveNoEnd(Node.Fields core, Findings findings) {
        Sections.entries(core, "stages").forEach((id, stage) -> {
            boolean open =
                    Sections.whole(Sections.fields(stage, "range"), "max").isEmpty();
            if (open && Sections.whole(stage, "planning_top").isEmpty()) {
                findings.stop(
                        stage.mark(),
                        "stages." + id,
                        "a range without an end needs planning_top",
                        "Add planning_top: it places the band and is never shown.");
            }
        });
    }
}
