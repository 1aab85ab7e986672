package org.connectioncoach.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.connectioncoach.coach.Coach;
import org.connectioncoach.coach.playbook.ContentPlaybooks;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.dialogue.coaching.Coaching;
import org.connectioncoach.language.Topics;
import org.connectioncoach.language.english.EnglishUnderstanding;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.memory.InMemoryStore;
import org.junit.jupiter.api.Test;

class TalkTest {
    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2026, 3, 2).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Store store = new InMemoryStore();

    private static Coach coach(Store store) {
        ContentPlaybooks playbooks = new ContentPlaybooks(
                ContentLibrary.open(ConfigFiles.shipped(), CLOCK),
                content -> new EnglishUnderstanding(content.vocabulary()),
                content -> question -> new Topics.Finding(Topics.Verdict.OUT_OF_SCOPE, List.of()));
        return new Coach(store, Coaching.machine(), playbooks, CLOCK);
    }

    @Test
    void isAnsweredAtEveryTurnAlsoTheSecondTimeAPersonTalks() {
        try (Coach coach = coach(store)) {
            Talk talk = new Talk(coach, "t-", 2, CLOCK);
            for (int turn = 0; turn < 4 * Talk.TURNS; turn++) {
                assertThat(talk.next().join()).as("turn " + turn + " " + talk).isTrue();
            }
        }
        assertThat(store.members().count()).isEqualTo(2);
        assertThat(store.members().find(MemberId.terminal("t-p0")).orElseThrow().profile())
                .contains("MID_CAREER", "VISIBILITY", "640", "SEVERAL");
    }

    @Test
    void countsWhatIsNotAnsweredAsAnError() {
        Talk talk = new Talk(
                inbound -> java.util.concurrent.CompletableFuture.completedFuture(new Answer.Busy()), "t-", 1, CLOCK);
        assertThat(talk.next().join()).isFalse();
    }

    @Test
    void measuresTurnsWithoutErrorsAndKeepsTheShapeOfTheFigures() throws InterruptedException {
        Map<String, Object> figures = new TurnsScenario(TalkTest::coach, CLOCK)
                .run(new TurnsScenario.Wanted(
                        BenchStore.Kind.MEMORY,
                        java.nio.file.Path.of("unused"),
                        "",
                        4,
                        8,
                        Duration.ofMillis(100),
                        Duration.ofMillis(300)));
        assertThat(figures.keySet())
                .containsExactly(
                        "turns_per_s",
                        "p50_us",
                        "p99_us",
                        "p999_us",
                        "cpu_us_per_turn",
                        "cpu_us_without_commit",
                        "rss_mb",
                        "commits_per_s",
                        "errors");
        assertThat(figures.get("errors")).isEqualTo(0L);
        assertThat((double) figures.get("turns_per_s")).isPositive();
    }
}
