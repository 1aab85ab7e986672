package org.connectioncoach.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.connectioncoach.advice.guidance.Standing;
import org.connectioncoach.advice.guidance.Tip;
import org.connectioncoach.dialogue.TestPlaybook;
import org.connectioncoach.dialogue.playbook.Playbook;
import org.connectioncoach.member.Count;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Situation;
import org.connectioncoach.member.Speed;
import org.connectioncoach.member.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The twelve worked examples of the product model (C.10), on the shipped content. */
class WorkedExamplesTest {
    private static final Playbook PLAYBOOK = TestPlaybook.shipped();
    private static final String NOTHING = "-";

    @ParameterizedTest(name = "no. {0}")
    @CsvFileSource(resources = "/advice/worked-examples.csv", numLinesToSkip = 1, delimiter = '|')
    void comesOutAsOnPaper(
            int number,
            String stage,
            String goals,
            String count,
            String factors,
            double position,
            String band,
            String standing,
            String pace,
            String nextStop,
            String steps) {
        Situation situation = situation(stage, goals, count, factors);
        Advice advice = PLAYBOOK.advisor().advise(situation);

        assertThat(advice.band().position()).isEqualTo(position);
        assertThat(advice.band().low() + "-" + advice.band().high()).isEqualTo(band);
        assertThat(advice.standing().id()).isEqualTo(standing);
        assertThat(advice.pace().people() + "+" + advice.pace().conversations()).isEqualTo(pace);
        assertThat(advice.nextStop().map(WorkedExamplesTest::told).orElse(NOTHING))
                .isEqualTo(nextStop);
        assertThat(advice.reasons().stream().mapToDouble(Reason::push).sum()).isEqualTo(position);
        if (!steps.equals(NOTHING)) {
            assertThat(PLAYBOOK.picker().pick(situation, advice.standing(), List.of(), false))
                    .extracting(Tip::id)
                    .containsExactlyElementsOf(words(steps));
        }
    }

    private static Situation situation(String stage, String goals, String count, String factors) {
        Situation situation = new Situation(
                Stage.ofId(stage).orElseThrow(),
                words(goals).stream().map(id -> Goal.ofId(id).orElseThrow()).toList(),
                count(count),
                Map.of(),
                Speed.STEADY);
        for (String factor : words(factors)) {
            situation = situation.with(FactorOption.valueOf(factor.toUpperCase(Locale.ROOT)));
        }
        return situation;
    }

    private static Count count(String written) {
        return switch (written) {
            case "?" -> Count.UNKNOWN;
            case "500+" -> Count.atLeast(Count.FIVE_HUNDRED_PLUS);
            default -> Count.exact(Integer.parseInt(written));
        };
    }

    private static List<String> words(String cell) {
        return cell.equals(NOTHING) ? List.of() : List.of(cell.split(" "));
    }

    /** "190 in 9" weeks, or "1500; 1340 in 12" where twelve weeks do not reach it. */
    private static String told(NextStop stop) {
        return stop.weeks() == null
                ? stop.value() + "; " + stop.atHorizon() + " in 12"
                : stop.value() + " in " + stop.weeks();
    }

    @ParameterizedTest
    @CsvSource({
        "student, 500, strong",
        "student, 500+, above",
        "executive, 9000, strong",
        "mid_career, 8000, above",
        "recent_graduate, 500, building",
        "executive, 29000, at_cap"
    })
    void theEdgesStandWhereTheModelSays(String stage, String count, String standing) {
        assertThat(PLAYBOOK.advisor()
                        .advise(situation(stage, "jobs", count, NOTHING))
                        .standing())
                .isEqualTo(Standing.ofId(standing).orElseThrow());
    }
}
