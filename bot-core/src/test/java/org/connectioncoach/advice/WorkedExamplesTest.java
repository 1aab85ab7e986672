package org.connectioncoach.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The twelve worked examples of the product model (C.10), on the shipped content. */
class WorkedExamplesTest {
    private static final Playbook PLAYBOOK = TestPlaybook.shipped();

    record Example(
            int number,
            Situation situation,
            double position,
            int low,
            int high,
            Standing standing,
            int people,
            int talk,
            String next,
            List<String> steps) {
        @Override
        public String toString() {
            return "no. " + number;
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void comesOutAsOnPaper(Example example) {
        Advice advice = PLAYBOOK.advisor().advise(example.situation());

        assertThat(advice.band().position()).isEqualTo(example.position());
        assertThat(advice.band().low()).isEqualTo(example.low());
        assertThat(advice.band().high()).isEqualTo(example.high());
        assertThat(advice.standing()).isEqualTo(example.standing());
        assertThat(advice.pace()).isEqualTo(new Pace(example.people(), example.talk()));
        assertThat(advice.nextStop().map(WorkedExamplesTest::next).orElse("-")).isEqualTo(example.next());
        assertThat(advice.reasons().stream().mapToDouble(Reason::push).sum()).isEqualTo(example.position());
        if (!example.steps().isEmpty()) {
            assertThat(PLAYBOOK.picker().pick(example.situation(), advice.standing(), List.of(), false))
                    .extracting(Tip::id)
                    .containsExactlyElementsOf(example.steps());
        }
    }

    private static String next(NextStop stop) {
        return stop.weeks() == null
                ? stop.value() + "; " + stop.atHorizon() + " in 12"
                : stop.value() + " in " + stop.weeks();
    }

    static Stream<Example> examples() {
        return Stream.of(
                new Example(
                        1,
                        of(Stage.STUDENT, Goal.JOBS, 120),
                        45,
                        190,
                        320,
                        Standing.BUILDING,
                        8,
                        3,
                        "190 in 9",
                        List.of("stu.alumni", "stu.internship", "jobs.hidden")),
                new Example(
                        2,
                        of(Stage.STUDENT, Goal.JOBS, 0).with(FactorOption.CLOSE_KNIT),
                        30,
                        120,
                        250,
                        Standing.STARTING,
                        6,
                        2,
                        "50 in 9",
                        List.of("stu.internship", "stu.classmates", "jobs.hidden")),
                new Example(
                        3,
                        of(Stage.STUDENT, Goal.UNSURE, 900),
                        35,
                        140,
                        280,
                        Standing.ABOVE,
                        0,
                        4,
                        "-",
                        List.of("manage.review", "manage.tiers", "fit.reciprocal")),
                new Example(
                        4,
                        of(Stage.RECENT_GRADUATE, Goal.EXPLORE, 640)
                                .with(FactorOption.LARGE_POOL)
                                .with(FactorOption.SEVERAL),
                        60,
                        725,
                        875,
                        Standing.BUILDING,
                        8,
                        4,
                        "725 in 11",
                        List.of()),
                new Example(
                        5,
                        of(Stage.EARLY_CAREER, Goal.RELATIONSHIPS, 700)
                                .with(FactorOption.NICHE)
                                .with(FactorOption.TIGHT_KNIT)
                                .with(FactorOption.CLOSE_KNIT),
                        10,
                        500,
                        900,
                        Standing.ON_TARGET,
                        1,
                        4,
                        "-",
                        List.of()),
                new Example(
                        6,
                        of(Stage.EARLY_CAREER, Goal.VISIBILITY, 1250)
                                .with(List.of(Goal.VISIBILITY, Goal.JOBS))
                                .with(FactorOption.LARGE_POOL)
                                .with(FactorOption.LARGE)
                                .with(FactorOption.GLOBAL),
                        80,
                        1500,
                        1950,
                        Standing.BUILDING,
                        8,
                        4,
                        "1500; 1340 in 12",
                        List.of()),
                new Example(
                        7,
                        of(Stage.MID_CAREER, Goal.LEARN, 300),
                        35,
                        1800,
                        3000,
                        Standing.STARTING,
                        8,
                        3,
                        "1000; 390 in 12",
                        List.of("mid.industry", "mid.advisors", "learn.news")),
                new Example(
                        8,
                        of(Stage.MID_CAREER, Goal.COLLABORATE, 3400).with(FactorOption.SEASONED),
                        50,
                        2400,
                        3600,
                        Standing.ON_TARGET,
                        2,
                        4,
                        "-",
                        List.of()),
                new Example(
                        9,
                        of(Stage.EXECUTIVE, Goal.INFLUENCE, 2600).with(FactorOption.GLOBAL),
                        55,
                        3200,
                        4100,
                        Standing.BUILDING,
                        5,
                        4,
                        "3200; 2660 in 12",
                        List.of()),
                new Example(
                        10,
                        of(Stage.EXECUTIVE, Goal.INFLUENCE, 30000),
                        45,
                        2900,
                        3800,
                        Standing.AT_CAP,
                        0,
                        5,
                        "-",
                        List.of("exec.scope", "manage.review", "exec.mentor")),
                new Example(
                        11,
                        Situation.of(Stage.MID_CAREER, Goal.UNSURE, Count.UNKNOWN),
                        35,
                        1800,
                        3000,
                        Standing.UNKNOWN,
                        5,
                        3,
                        "-",
                        List.of("setup.count", "mid.advisors", "fit.reciprocal")),
                new Example(
                        12,
                        Situation.of(Stage.RECENT_GRADUATE, Goal.JOBS, Count.atLeast(501)),
                        45,
                        650,
                        800,
                        Standing.AT_LEAST,
                        3,
                        3,
                        "-",
                        List.of("setup.count", "jobs.hidden", "grad.recruiters")));
    }

    private static Situation of(Stage stage, Goal goal, int count) {
        return Situation.of(stage, goal, Count.exact(count));
    }

    @Test
    void theEdgesStandWhereTheModelSays() {
        assertThat(standing(Stage.STUDENT, Count.exact(500))).isEqualTo(Standing.STRONG);
        assertThat(standing(Stage.STUDENT, Count.atLeast(501))).isEqualTo(Standing.ABOVE);
        assertThat(standing(Stage.EXECUTIVE, Count.exact(9000))).isEqualTo(Standing.STRONG);
        assertThat(standing(Stage.MID_CAREER, Count.exact(8000))).isEqualTo(Standing.ABOVE);
        assertThat(standing(Stage.RECENT_GRADUATE, Count.exact(500))).isEqualTo(Standing.BUILDING);
        assertThat(standing(Stage.EXECUTIVE, Count.exact(29_000))).isEqualTo(Standing.AT_CAP);
    }

    private static Standing standing(Stage stage, Count count) {
        return PLAYBOOK.advisor()
                .advise(new Situation(stage, List.of(Goal.JOBS), count, java.util.Map.of(), Speed.STEADY))
                .standing();
    }
}
