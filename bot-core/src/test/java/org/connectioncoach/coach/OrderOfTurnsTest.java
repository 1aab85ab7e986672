package org.connectioncoach.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectioncoach.coach.Coaches.await;
import static org.connectioncoach.coach.Coaches.says;
import static org.connectioncoach.coach.Coaches.until;
import static org.connectioncoach.coach.Coaches.words;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.connectioncoach.platform.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whose turn it is: each person in their own order, nobody behind anybody else. */
class OrderOfTurnsTest {
    @RegisterExtension
    final Coaches coaches = new Coaches();

    @Test
    void eventsOfOnePersonKeepTheirOrder() {
        Coach coach = coaches.open();
        List<CompletableFuture<Answer>> answers = List.of(
                coach.take(says("e1", "U1", "start")),
                coach.take(says("e2", "U1", "student")),
                coach.take(says("e3", "U1", "find a job")),
                coach.take(says("e4", "U1", "120")));

        assertThat(words(answers.get(3))).contains("Your band: 190–320");
    }

    @Test
    void twoCoachesRacingForOnePersonLoseNothing() {
        Coach one = coaches.open();
        Coach two = coaches.open();
        words(one.take(says("e0", "U1", "student, find a job, 120")));
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            Coach coach = i % 2 == 0 ? one : two;
            answers.add(coach.take(says("e" + i, "U1", "actually " + (200 + i))));
        }

        assertThat(answers).allSatisfy(answer -> assertThat(words(answer)).contains("Updated to"));
    }

    @Test
    void oneSlowPersonDelaysNobodyElse() {
        CountDownLatch slow = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        coaches.playbooks = (platform, group, locale) -> {
            if (Thread.currentThread().getName().startsWith("coach-turn") && begun.getCount() > 0) {
                begun.countDown();
                await(slow);
            }
            return coaches.playbook;
        };
        Coach coach = coaches.open();
        CompletableFuture<Answer> stuck = coach.take(says("e1", "slow", "start"));
        await(begun);

        assertThat(words(coach.take(says("e2", "quick", "start")))).contains("1 of 3");
        assertThat(stuck).isNotDone();
        slow.countDown();
        stuck.orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Test
    void whatWaitsInOneProcessIsNotOvertakenInAnother() {
        CountDownLatch slow = new CountDownLatch(1);
        Coach one = coaches.open((platform, group, locale) -> {
            await(slow);
            return coaches.playbook;
        });
        Coach two = coaches.open().start();

        assertThat(words(one.take(says("e1", "U1", "start")))).isEqualTo("Later[]");
        CompletableFuture<Answer> second = two.take(says("e2", "U1", "student"));
        assertThat(words(second)).as("e1 has not been acted upon").isEqualTo("Later[]");
        slow.countDown();
        one.close();
        until("the inbox empties", () -> coaches.store.inbox().size() == 0);

        assertThat(words(two.take(says("e3", "U1", "find a job")))).contains("3 of 3");
    }
}
