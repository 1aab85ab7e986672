package org.connectioncoach.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.connectioncoach.advice.guidance.Guidance;
import org.connectioncoach.advice.guidance.Standing;
import org.connectioncoach.advice.guidance.Tip;
import org.connectioncoach.advice.guidance.TipKind;
import org.connectioncoach.member.Situation;
import org.jspecify.annotations.Nullable;

/**
 * Picks the next three steps (product model, C.7). Deterministic: the highest score wins, ties go to the earlier tip in
 * the file.
 */
public final class StepPicker {
    /** How many tips back a repeat counts as recent: four weeks of three. */
    public static final int MEMORY = 12;

    private final Guidance guidance;

    public StepPicker(Guidance guidance) {
        this.guidance = guidance;
    }

    /**
     * @param recent ids of the tips shown last; the latest {@value #MEMORY} count
     * @param qualityFirst whether the first step must be about quality (gate G6)
     */
    public List<Tip> pick(Situation situation, Standing standing, List<String> recent, boolean qualityFirst) {
        List<String> fresh = recent.subList(Math.max(0, recent.size() - MEMORY), recent.size());
        List<Tip> steps = new ArrayList<>(3);
        for (TipKind kind : mix(standing, qualityFirst)) {
            Tip step = best(kind, situation, standing, fresh, steps);
            if (step == null) {
                step = best(TipKind.QUALITY, situation, standing, fresh, steps);
            }
            if (step != null) {
                steps.add(step);
            }
        }
        return List.copyOf(steps);
    }

    private List<TipKind> mix(Standing standing, boolean qualityFirst) {
        List<TipKind> mix = guidance.standing(standing).mix();
        if (qualityFirst && mix.get(0) != TipKind.QUALITY) {
            return List.of(TipKind.QUALITY, mix.get(1), mix.get(2));
        }
        return mix;
    }

    private @Nullable Tip best(
            TipKind kind, Situation situation, Standing standing, Collection<String> recent, List<Tip> taken) {
        Tip best = null;
        int bestScore = Integer.MIN_VALUE;
        for (Tip tip : guidance.tips()) {
            if (tip.kind() == kind && !taken.contains(tip) && tip.suits(situation, standing)) {
                int score = score(tip, situation, standing, recent);
                if (score > bestScore) {
                    best = tip;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private static int score(Tip tip, Situation situation, Standing standing, Collection<String> recent) {
        int score = tip.stages().isEmpty() ? 0 : 4;
        if (tip.goals().contains(situation.mainGoal())) {
            score += 5;
        } else if (!tip.goals().isEmpty()) {
            score += 2;
        }
        if (!tip.options().isEmpty()) {
            score += 3;
        }
        if (tip.near() && standing == Standing.STARTING) {
            score += 6;
        }
        if (recent.contains(tip.id())) {
            score -= 10;
        }
        return score;
    }
}
