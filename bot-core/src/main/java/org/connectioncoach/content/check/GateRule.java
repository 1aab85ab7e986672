package org.connectioncoach.content.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.connectioncoach.advice.guidance.Guidance;
import org.connectioncoach.advice.guidance.Standing;
import org.connectioncoach.advice.guidance.Tip;
import org.connectioncoach.advice.guidance.TipKind;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.finding.Mark;
import org.connectioncoach.member.Count;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Situation;
import org.connectioncoach.member.Stage;

/**
 * For every stage, goal and standing there are enough steps of each kind that its three need, quality steps above all
 * (product model, gates G1 to G3). Steps that some day are not shown, and steps for one circumstance, don't count.
 */
final class GateRule {
    private final Guidance guidance;
    private final List<Tip> always;
    private final List<Tip> hidden;

    /**
     * Prepares the check of a pack.
     *
     * @param passing tells a tip that is shown on some days and not on others
     * @param hidden tips of the core that are hidden here
     */
    GateRule(Guidance guidance, Predicate<Tip> passing, List<Tip> hidden) {
        this.guidance = guidance;
        this.always = guidance.tips().stream().filter(passing.negate()).toList();
        this.hidden = hidden;
    }

    void check(Mark mark, Findings findings) {
        Map<TipKind, List<Gap>> gaps = new EnumMap<>(TipKind.class);
        for (Stage stage : Stage.values()) {
            for (Goal goal : Goal.values()) {
                for (Standing standing : Standing.values()) {
                    for (TipKind kind : TipKind.values()) {
                        gap(stage, goal, standing, kind)
                                .ifPresent(gap -> gaps.computeIfAbsent(kind, key -> new ArrayList<>())
                                        .add(gap));
                    }
                }
            }
        }
        gaps.forEach((kind, of) -> say(kind, of, mark, findings));
    }

    private Optional<Gap> gap(Stage stage, Goal goal, Standing standing, TipKind kind) {
        long needed = guidance.standing(standing).mix().stream()
                .filter(wanted -> wanted == kind)
                .count();
        Situation situation = Situation.of(stage, goal, Count.UNKNOWN);
        long found = always.stream()
                .filter(tip -> tip.kind() == kind && tip.suits(situation, standing))
                .count();
        boolean neverThere = standing == Standing.ABOVE && guidance.stage(stage).max() == null;
        return needed <= found || neverThere
                ? Optional.empty()
                : Optional.of(new Gap(situation, standing, needed, found));
    }

    private void say(TipKind kind, List<Gap> gaps, Mark mark, Findings findings) {
        Gap worst = gaps.stream().filter(gap -> gap.found() == 0).findFirst().orElse(gaps.get(0));
        String cause = hidden.isEmpty()
                ? "there is"
                : "hiding " + (hidden.size() == 1 ? "this tip" : "these " + hidden.size() + " tips") + " leaves";
        String amount = worst.found() == 0
                ? "no " + kind.id() + " step"
                : worst.found() + " " + kind.id() + " step where " + worst.needed() + " are needed";
        String more =
                " (" + worst.standing().id() + ")" + (gaps.size() == 1 ? "" : " and " + (gaps.size() - 1) + " more");
        String gate = kind == TipKind.QUALITY || kind == TipKind.CURATE ? "Gate G1 needs one. " : "";
        String keep = hidden.stream()
                .filter(tip -> tip.kind() == kind && tip.suits(worst.situation(), worst.standing()))
                .filter(tip -> tip.options().isEmpty())
                .findFirst()
                .map(tip -> "Keep " + tip.id() + " or add another.")
                .orElse("Add one for everyone.");
        findings.stop(
                mark,
                hidden.isEmpty() ? "tips" : "tips.hide",
                cause + " " + amount + " for "
                        + guidance.stage(worst.situation().stage()).label() + " + "
                        + worst.situation().mainGoal().id() + more,
                gate + keep);
    }

    /** Somebody who would get too few steps of a kind. */
    private record Gap(Situation situation, Standing standing, long needed, long found) {}
}
