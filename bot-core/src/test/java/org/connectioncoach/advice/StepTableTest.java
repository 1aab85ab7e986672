package org.connectioncoach.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.connectioncoach.advice.guidance.Standing;
import org.connectioncoach.advice.guidance.Tip;
import org.connectioncoach.dialogue.TestPlaybook;
import org.connectioncoach.dialogue.playbook.Playbook;
import org.connectioncoach.member.Count;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Situation;
import org.connectioncoach.member.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The first three steps of every stage and goal, and of every standing, as the product model lists them (C.8). */
class StepTableTest {
    private static final Playbook PLAYBOOK = TestPlaybook.shipped();

    @ParameterizedTest
    @CsvFileSource(resources = "/advice/first-steps.csv", numLinesToSkip = 1)
    void picksTheListedSteps(String stage, String goal, String standing, String steps) {
        Situation situation =
                Situation.of(Stage.ofId(stage).orElseThrow(), Goal.ofId(goal).orElseThrow(), Count.UNKNOWN);
        List<Tip> picked =
                PLAYBOOK.picker().pick(situation, Standing.ofId(standing).orElseThrow(), List.of(), false);
        assertThat(picked)
                .extracting(Tip::id)
                .as("%s, %s, %s", stage, goal, standing)
                .isEqualTo(Arrays.asList(steps.split(" ")));
    }
}
