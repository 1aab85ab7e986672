package org.connectioncoach.advice.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.connectioncoach.member.Count;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Situation;
import org.connectioncoach.member.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestCheckTest {
    @ParameterizedTest
    @CsvSource({
        "1, 2, 5, PASS_AND_REPORT",
        "1, 0, 0, PASS_AND_REPORT",
        "0, 0, 2, ACCEPT",
        "0, 0, 5, ACCEPT",
        "0, 0, 1, ACCEPT_IF_KNOWN",
        "0, 0, 0, ASK_FIRST",
        "0, 1, 2, ASK_FIRST",
        "0, 1, 5, ASK_FIRST",
        "0, 1, 1, PASS",
        "0, 1, 0, PASS",
        "0, 2, 5, PASS",
        "0, 4, 0, PASS"
    })
    void followsEveryRowOfTheTable(int flags, int warnings, int good, Verdict verdict) {
        Set<Criterion> ticks = EnumSet.noneOf(Criterion.class);
        ticks.addAll(Criterion.good().subList(0, good));
        ticks.addAll(Criterion.bad().subList(0, warnings));
        if (flags > 0) {
            ticks.add(Criterion.AVOID_UNETHICAL);
        }
        assertThat(RequestCheck.judge(ticks, false, Circumstances.NONE).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void setsPlaceAsideForSomebodyWhoExplores() {
        Set<Criterion> ticks = EnumSet.of(Criterion.AVOID_OUTSIDE_GEO_LANG, Criterion.LOOK_GROWTH);
        Situation exploring = Situation.of(Stage.STUDENT, Goal.EXPLORE, Count.UNKNOWN);
        Situation abroad =
                Situation.of(Stage.STUDENT, Goal.LEARN, Count.UNKNOWN).with(FactorOption.GLOBAL);
        for (Situation situation : Set.of(exploring, abroad)) {
            Judgement judgement = RequestCheck.judge(ticks, false, Circumstances.of(situation));
            assertThat(judgement.verdict()).isEqualTo(Verdict.ACCEPT_IF_KNOWN);
            assertThat(judgement.setAside()).containsExactly(Criterion.AVOID_OUTSIDE_GEO_LANG);
        }
        Situation elsewhere =
                Situation.of(Stage.STUDENT, Goal.LEARN, Count.UNKNOWN).with(FactorOption.SEVERAL);
        assertThat(RequestCheck.judge(ticks, false, Circumstances.of(elsewhere)).verdict())
                .isEqualTo(Verdict.PASS);
    }

    @Test
    void doesNotCountARecruitersOfferAsSellingForSomebodyWhoSeeksWork() {
        Set<Criterion> ticks = EnumSet.of(Criterion.AVOID_SELLING, Criterion.LOOK_ALIGNED, Criterion.LOOK_RECIPROCAL);
        Circumstances seeking = Circumstances.of(Situation.of(Stage.STUDENT, Goal.JOBS, Count.UNKNOWN));
        assertThat(RequestCheck.judge(ticks, true, seeking).verdict()).isEqualTo(Verdict.ACCEPT);
        assertThat(RequestCheck.judge(ticks, false, seeking).verdict()).isEqualTo(Verdict.ASK_FIRST);
        assertThat(RequestCheck.judge(ticks, true, Circumstances.NONE).verdict())
                .isEqualTo(Verdict.ASK_FIRST);
    }
}
