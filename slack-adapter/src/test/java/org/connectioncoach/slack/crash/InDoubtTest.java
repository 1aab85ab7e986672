package org.connectioncoach.slack.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.coach.Coach;
import org.connectioncoach.coach.outbox.OutboxDispatcher;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Turns;
import org.connectioncoach.slack.deliver.Pace;
import org.connectioncoach.slack.kit.HandClock;
import org.connectioncoach.slack.kit.RealCoach;
import org.connectioncoach.slack.kit.Stage;
import org.connectioncoach.slack.kit.door.Member;
import org.connectioncoach.slack.settings.SlackSettings.Mode;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.memory.InMemoryStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one person alone sees cannot be looked up: one that may have arrived is not said again, and the operator reads of it. */
class InDoubtTest {
    private final HandClock clock = new HandClock();
    private final Store store = new InMemoryStore();

    /** Dies before it can tell that an answer arrived. */
    private record Dying(Coach coach) implements Turns {
        @Override
        public CompletableFuture<Answer> take(Inbound inbound) {
            return coach.take(inbound);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"C5", "D1"})
    void isListedAndNotSentAgainByTheProcessThatGoesOn(String channel) {
        Coach first = RealCoach.coach(store, clock).start();
        try (Stage stage =
                new Stage(Mode.HTTP, new Dying(first), Pace.ONE_A_SECOND, drawing -> new byte[] {1}, store)) {
            Member sam = stage.member("U1", "Sam");
            sam.types("range student jobs 120", channel);
            sam.readsPrivately(channel, "190–320");
            int seen = stage.slack().ledger().seenBy("U1", channel).size();
            first.close();
            clock.push(Duration.ofSeconds(30));
            try (Coach second = RealCoach.coach(store, clock).start();
                    OutboxDispatcher outbox = RealCoach.outbox(store, stage.messenger(), clock)) {
                untilListed(stage);
                assertThat(stage.slack().ledger().seenBy("U1", channel)).hasSize(seen);
                assertThat(store.answers().size()).isZero();
            }
        }
    }

    private void untilListed(Stage stage) {
        stage.slack()
                .ledger()
                .until(
                        "the message to be listed as doubtful",
                        () -> !store.outbox().doubtfulLetters(5).isEmpty());
    }
}
