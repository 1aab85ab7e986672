package org.connectioncoach.app.preview.author;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.advice.Advice;
import org.connectioncoach.advice.Advisor;
import org.connectioncoach.advice.StepPicker;
import org.connectioncoach.advice.guidance.Guidance;
import org.connectioncoach.advice.guidance.Tip;
import org.connectioncoach.content.reading.Content;
import org.connectioncoach.member.Count;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Situation;
import org.connectioncoach.member.Stage;

/**
 * Who can see a tip, by its own conditions, and who sees it on a first card, by letting the picker choose for every
 * stage and goal with a number at the start of the band.
 */
final class TipAudience {
    private TipAudience() {}

    static ObjectNode of(Content content, String id) {
        Guidance guidance = content.guidance();
        Optional<Tip> found = guidance.tip(id);
        if (found.isEmpty()) {
            return Author.object().put("problem", "There is no tip " + id + ".");
        }
        Tip tip = found.get();
        ObjectNode audience = Author.object()
                .put("id", tip.id())
                .put("text", tip.text())
                .put("length", tip.text().length())
                .put("kind", tip.kind().name().toLowerCase(java.util.Locale.ROOT))
                .put("shownTo", conditions(tip, guidance));
        ArrayNode rows = audience.putArray("rows");
        for (Stage stage : Stage.values()) {
            ObjectNode row = rows.addObject().put("stage", guidance.stage(stage).label());
            ArrayNode cells = row.putArray("goals");
            for (Goal goal : Goal.values()) {
                cells.addObject()
                        .put("goal", guidance.goal(goal).label())
                        .put("shown", shown(guidance, tip, stage, goal));
            }
        }
        return audience;
    }

    /** Whether it is on the first card at any of the places where a number can be: before, in and past the band. */
    private static String shown(Guidance guidance, Tip tip, Stage stage, Goal goal) {
        Advisor advisor = new Advisor(guidance);
        boolean possible = false;
        for (Count count : counts(advisor, stage, goal)) {
            Situation situation = Situation.of(stage, goal, count);
            Advice advice = advisor.advise(situation);
            possible |= tip.suits(situation, advice.standing());
            boolean picked = new StepPicker(guidance)
                    .pick(situation, advice.standing(), List.of(), false).stream()
                            .anyMatch(step -> step.id().equals(tip.id()));
            if (picked) {
                return "first";
            }
        }
        return possible ? "later" : "never";
    }

    private static List<Count> counts(Advisor advisor, Stage stage, Goal goal) {
        Advice advice = advisor.advise(Situation.of(stage, goal, Count.UNKNOWN));
        int min = advice.stage().min();
        Integer max = advice.stage().max();
        List<Count> counts = new ArrayList<>();
        for (int value : new int[] {
            0, min, advice.band().low(), max == null ? advice.band().high() + 1 : max + 1
        }) {
            counts.add(Count.exact(Math.min(value, Count.PLATFORM_CAP)));
        }
        return counts;
    }

    private static String conditions(Tip tip, Guidance guidance) {
        List<String> parts = new ArrayList<>();
        parts.add(
                tip.stages().isEmpty()
                        ? "every stage"
                        : joined(tip.stages().stream()
                                .sorted()
                                .map(stage -> guidance.stage(stage).label())
                                .toList()));
        parts.add(
                tip.goals().isEmpty()
                        ? "every goal"
                        : joined(tip.goals().stream()
                                .sorted()
                                .map(goal -> guidance.goal(goal).label())
                                .toList()));
        if (!tip.standings().isEmpty()) {
            parts.add(joined(tip.standings().stream()
                    .sorted()
                    .map(standing -> standing.id().replace('_', ' '))
                    .toList()));
        }
        if (!tip.options().isEmpty()) {
            parts.add(joined(tip.options().stream()
                    .sorted()
                    .map(option -> guidance.option(option).row())
                    .toList()));
        }
        return String.join(" · ", parts);
    }

    private static String joined(List<String> labels) {
        return labels.size() == 1
                ? labels.get(0)
                : String.join(", ", labels.subList(0, labels.size() - 1)) + " or " + labels.get(labels.size() - 1);
    }
}
