package org.connectioncoach.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectioncoach.advice.guidance.StageGuide;
import org.connectioncoach.advice.guidance.Standing;
import org.connectioncoach.advice.guidance.Tip;
import org.connectioncoach.advice.guidance.TipKind;
import org.connectioncoach.dialogue.TestPlaybook;
import org.connectioncoach.dialogue.playbook.Playbook;
import org.connectioncoach.member.Count;
import org.connectioncoach.member.Factor;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Situation;
import org.connectioncoach.member.Speed;
import org.connectioncoach.member.Stage;
import org.junit.jupiter.api.Test;

/** What the product model promises (C.12), over every combination of stage, goals and circumstances. */
class ModelPropertiesTest {
    private static final Playbook PLAYBOOK = TestPlaybook.shipped();
    private static final Advisor ADVISOR = PLAYBOOK.advisor();

    @Test
    void theBandNeverLeavesTheRange() {
        int[] seen = {0};
        Situations.forEach(situation -> {
            seen[0]++;
            Advice advice = ADVISOR.advise(situation);
            Band band = advice.band();
            StageGuide stage = advice.stage();
            boolean inside = stage.min() <= band.low()
                    && band.low() <= band.center()
                    && band.center() <= band.high()
                    && band.high() > band.low()
                    && (stage.max() == null || band.high() <= stage.max());
            if (!inside) {
                throw new AssertionError(situation + " gives " + band);
            }
        });
        assertThat(seen[0]).isEqualTo(414_720);
    }

    @Test
    void theReasonsAlwaysSumToThePosition() {
        Situations.forEach(situation -> {
            Advice advice = ADVISOR.advise(situation);
            double sum = advice.reasons().stream().mapToDouble(Reason::push).sum();
            double position = advice.band().position();
            if (sum != position || position < 10 || position > 90) {
                throw new AssertionError(situation + " sums to " + sum + " for " + position);
            }
        });
    }

    @Test
    void moreConnectionsNeverMoveTheStandingBackwards() {
        List<Standing> order = List.of(
                Standing.STARTING,
                Standing.BUILDING,
                Standing.ON_TARGET,
                Standing.STRONG,
                Standing.ABOVE,
                Standing.AT_CAP);
        for (Stage stage : Stage.values()) {
            for (List<Goal> goals : Situations.GOALS) {
                int before = 0;
                for (int count = 0; count <= 30_000; count += count < 6_000 ? 1 : 50) {
                    Standing standing = ADVISOR.advise(Situations.of(stage, goals, Map.of(), Count.exact(count)))
                            .standing();
                    int now = order.indexOf(standing);
                    if (now < before || (standing == Standing.ABOVE && stage == Stage.EXECUTIVE)) {
                        throw new AssertionError(stage + " " + goals + " " + count + " stands " + standing);
                    }
                    before = now;
                }
            }
        }
    }

    @Test
    void thePaceStaysGentleAndNoDateIsFar() {
        for (Stage stage : Stage.values()) {
            for (List<Goal> goals : Situations.GOALS) {
                for (Speed speed : Speed.values()) {
                    for (int count : List.of(0, 49, 120, 499, 700, 1_500, 2_600, 5_001, 29_500)) {
                        Situation situation = Situations.of(stage, goals, Map.of(), Count.exact(count))
                                .with(speed);
                        Advice advice = ADVISOR.advise(situation);
                        assertThat(advice.pace().people()).as("%s", situation).isBetween(0, 15);
                        assertThat(advice.pace().conversations())
                                .as("%s", situation)
                                .isGreaterThanOrEqualTo(2);
                        advice.nextStop().ifPresent(stop -> {
                            assertThat(stop.weeks() == null).isNotEqualTo(stop.atHorizon() == null);
                            assertThat(stop.weeks() == null || stop.weeks() <= 12)
                                    .as("%s", situation)
                                    .isTrue();
                        });
                    }
                }
            }
        }
    }

    @Test
    void everySetHasAQualityStepAndNoneGrowsPastTheBand() {
        Set<String> reached = new HashSet<>();
        for (Stage stage : Stage.values()) {
            for (Goal goal : Goal.values()) {
                for (Standing standing : Standing.values()) {
                    if (stage != Stage.EXECUTIVE || standing != Standing.ABOVE) {
                        for (Map<Factor, FactorOption> factors : Situations.someFactors()) {
                            sixWeeks(Situations.of(stage, List.of(goal), factors, Count.UNKNOWN), standing, reached);
                        }
                    }
                }
            }
        }
        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(
                        PLAYBOOK.guidance().tips().stream().map(Tip::id).toList())
                .hasSize(53);
    }

    private static void sixWeeks(Situation situation, Standing standing, Set<String> reached) {
        List<String> shown = new ArrayList<>();
        for (int week = 0; week < 6; week++) {
            List<Tip> steps = PLAYBOOK.picker().pick(situation, standing, shown, false);
            assertThat(steps).as("%s %s", situation, standing).hasSize(3).doesNotHaveDuplicates();
            assertThat(steps)
                    .as("%s %s", situation, standing)
                    .anyMatch(step -> step.kind() == TipKind.QUALITY || step.kind() == TipKind.CURATE);
            if (standing.pastTheBand()) {
                assertThat(steps).as("%s %s", situation, standing).noneMatch(step -> step.kind() == TipKind.GROWTH);
            }
            steps.forEach(step -> shown.add(step.id()));
        }
        reached.addAll(shown);
    }
}
