package org.connectioncoach.content.check;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.finding.Mark;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.content.tree.Sections;

/** A workspace may narrow a range or set a first goal inside it; it may never widen one (content design, D.3). */
final class RangeRule {
    /** Rounding steps that a band needs to have room. */
    private static final int STEPS = 15;

    private final String id;
    private final Findings findings;
    private final Node.Fields stage;
    private final Node.Fields changed;
    private final int fullMin;
    private final Optional<Integer> fullMax;

    private RangeRule(String stageId, Node.Fields stage, Node.Fields changed, Findings findings) {
        this.id = "ranges." + stageId;
        this.findings = findings;
        this.stage = stage;
        this.changed = changed;
        Node.Fields full = Sections.fields(stage, "range");
        this.fullMin = Sections.whole(full, "min").orElse(0);
        this.fullMax = Sections.whole(full, "max");
    }

    static void check(Node.Fields core, Node.Fields overlay, Findings findings) {
        Sections.entries(core, "stages")
                .forEach((stageId, stage) -> overlay.get("ranges")
                        .map(ranges ->
                                Sections.fields(overlay, "ranges").get(stageId).orElse(null))
                        .filter(Node.Fields.class::isInstance)
                        .map(Node.Fields.class::cast)
                        .ifPresent(changed -> new RangeRule(stageId, stage, changed, findings).check()));
    }

    private void check() {
        Optional<Integer> newMin = Sections.whole(changed, "min");
        Optional<Integer> newMax = Sections.whole(changed, "max");
        boolean maxGiven = changed.get("max").isPresent();
        if (newMin.filter(min -> min < fullMin).isPresent()) {
            widened("min " + newMin.get() + " is less than", "min: " + fullMin, mark("min"));
        }
        if (fullMax.isPresent() && maxGiven && newMax.isEmpty()) {
            widened("no max goes past", "max: " + fullMax.get(), mark("max"));
        } else if (fullMax.isPresent()
                && newMax.filter(max -> max > fullMax.get()).isPresent()) {
            widened("max " + newMax.get() + " is above", "max: " + fullMax.get(), mark("max"));
        } else if (fullMax.isEmpty() && newMax.isPresent()) {
            findings.stop(
                    mark("max"),
                    id,
                    "max " + newMax.get() + " would be an upper limit, and the guidance gives leaders none",
                    "Write max: null, or leave it out.");
        }
        int min = newMin.orElse(fullMin);
        Optional<Integer> max = maxGiven ? newMax : fullMax;
        room(min, max, newMin.isPresent());
        firstGoal(min, max);
    }

    private void widened(String what, String instead, Mark mark) {
        findings.stop(
                mark,
                id,
                what + " the guidance range " + said(fullMin, fullMax),
                "You can narrow a range, not widen it. Try " + instead + ".");
    }

    private void room(int min, Optional<Integer> max, boolean minChanged) {
        int top = max.or(() -> Sections.whole(stage, "planning_top")).orElse(min);
        int step = Sections.whole(stage, "round_to").orElse(1);
        if (top - min < STEPS * step) {
            String what = minChanged ? "min " + min : "max " + top;
            findings.stop(
                    mark(minChanged ? "min" : "max"),
                    id,
                    what + " leaves no room for a band",
                    "Keep at least " + STEPS * step + " between min and max (" + STEPS + " rounding steps).");
        }
    }

    private void firstGoal(int min, Optional<Integer> max) {
        Sections.whole(changed, "first_goal")
                .filter(goal -> goal < min || max.filter(end -> goal > end).isPresent())
                .ifPresent(goal -> findings.stop(
                        mark("first_goal"),
                        id,
                        "first_goal " + goal + " is outside " + said(min, max),
                        "Choose a number inside the range."));
    }

    private Mark mark(String field) {
        return changed.get(field).map(Node::mark).orElse(changed.mark());
    }

    private static String said(int min, Optional<Integer> max) {
        NumberFormat numbers = NumberFormat.getIntegerInstance(Locale.ENGLISH);
        return numbers.format(min) + max.map(end -> "–" + numbers.format(end)).orElse("+");
    }
}
