package org.connectioncoach.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectioncoach.coach.Coaches.says;
import static org.connectioncoach.coach.Coaches.until;
import static org.connectioncoach.coach.Coaches.words;

import java.time.Duration;
import org.connectioncoach.clock.PushedClock;
import org.connectioncoach.dialogue.TestPlaybook;
import org.connectioncoach.platform.Inbound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An answer is owed until the platform has it. */
class OwedAnswerTest {
    @RegisterExtension
    final Coaches coaches = new Coaches();

    @Test
    void anAnswerIsKeptUntilThePlatformHasIt() {
        Coach coach = coaches.open().start();
        Inbound start = says("e1", "U1", "start");
        words(coach.take(start));
        words(coach.take(says("e2", "U2", "start")));
        assertThat(coaches.store.answers().size()).isEqualTo(2);

        coach.answered(start);
        coach.close();
        assertThat(coaches.store.answers().size())
                .as("the one that nobody told of")
                .isEqualTo(1);
    }

    @Test
    void anAnswerIsLeftToTheOutboxOnceTheProcessSleptTooLong() {
        PushedClock clock = new PushedClock(TestPlaybook.NOW);
        Coach coach = coaches.open(clock).start();
        Inbound start = says("e1", "U1", "start");
        words(coach.take(start));
        assertThat(coach.mayAnswer(start)).isTrue();

        clock.push(Duration.ofSeconds(60));
        assertThat(coach.mayAnswer(start)).isFalse();
        until("the outbox takes over", () -> coaches.store.outbox().backlog().waiting() == 1);
    }
}
