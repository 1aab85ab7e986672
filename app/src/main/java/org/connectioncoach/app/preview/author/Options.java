package org.connectioncoach.app.preview.author;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.connectioncoach.content.reading.Content;
import org.connectioncoach.dialogue.script.Tone;
import org.connectioncoach.member.Factor;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;

/** What the pickers of the workbench offer, in the words of the content that is served. */
final class Options {
    /** The circumstances that a member ticks rather than chooses, as on the fine-tune form. */
    static final List<FactorOption> TICKS =
            List.of(FactorOption.LARGE, FactorOption.TIGHT_KNIT, FactorOption.SEASONED, FactorOption.CLOSE_KNIT);

    private Options() {}

    static ObjectNode of(Content content, List<String> workspaceNames) {
        ObjectNode options = Author.object();
        ArrayNode workspaces = options.putArray("workspaces");
        workspaceNames.forEach(name -> add(workspaces, name, name));
        ArrayNode stages = options.putArray("stages");
        for (Stage stage : Stage.values()) {
            add(stages, stage.id(), content.guidance().stage(stage).label());
        }
        ArrayNode goals = options.putArray("goals");
        for (Goal goal : Goal.values()) {
            add(goals, goal.id(), content.guidance().goal(goal).label());
        }
        for (Factor factor : List.of(Factor.FIELD, Factor.GEO)) {
            ArrayNode choices = options.putArray(factor.id());
            FactorOption.of(factor)
                    .forEach(option -> add(
                            choices,
                            option.id(),
                            content.guidance().option(option).label()));
        }
        ArrayNode ticks = options.putArray("ticks");
        TICKS.forEach(option ->
                add(ticks, key(option), content.guidance().option(option).tick()));
        ArrayNode tones = options.putArray("tones");
        for (Tone tone : Tone.values()) {
            add(tones, tone.id(), tone.id());
        }
        ArrayNode tips = options.putArray("tips");
        content.guidance().tips().forEach(tip -> add(tips, tip.id(), tip.text()));
        return options;
    }

    static String key(FactorOption option) {
        return option.factor().id() + "." + option.id();
    }

    private static void add(ArrayNode list, String id, String label) {
        list.addObject().put("id", id).put("label", label);
    }
}
