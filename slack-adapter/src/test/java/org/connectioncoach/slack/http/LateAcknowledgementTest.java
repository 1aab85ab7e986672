package org.connectioncoach.slack.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.slack.kit.ScriptedTurns;
import org.connectioncoach.slack.kit.Stage;
import org.connectioncoach.slack.kit.door.Door;
import org.connectioncoach.slack.kit.door.HttpPath;
import org.connectioncoach.slack.kit.door.Member;
import org.connectioncoach.slack.kit.door.Payloads;
import org.connectioncoach.slack.kit.fake.fault.Fault;
import org.connectioncoach.slack.settings.SlackSettings.Mode;
import org.junit.jupiter.api.Test;

/** Slack counts three seconds from its request, whatever is done meanwhile; what comes later it looks at no more. */
class LateAcknowledgementTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    /** Half a second is left for the way back; a machine under load may need another try. */
    private static final int TRIES = 5;

    private final ScriptedTurns turns = new ScriptedTurns();

    /** Without it, the look-up and the coach together would outlast Slack. */
    @Test
    void theTimeThatALookUpTakesIsNotAddedToTheCoachsTime() {
        try (Stage stage = new Stage(Mode.HTTP, turns)) {
            Member sam = stage.member("U1", "Sam");
            turns.answersInTime(inbound -> new CompletableFuture<>());
            AtomicReference<Door.Ack> ack = new AtomicReference<>();
            for (int i = 0; i < TRIES && (ack.get() == null || ack.get().status() != 503); i++) {
                stage.slack().faults().next("users.info", new Fault.Slow(Duration.ofSeconds(20)));
                ack.set(stage.door().send(Door.Kind.EVENT, Payloads.event(Payloads.message("U1", "hello"))));
            }
            assertThat(ack.get().status())
                    .as("told in time that it is not taken")
                    .isEqualTo(503);
            assertThat(sam.id()).isEqualTo(turns.last().who().user());
        }
    }

    /** As after a process stood still: the request waited in the machine, and nobody listens for its answer any more. */
    @Test
    void wordsThatNobodyWaitsForGoAnotherWay() {
        try (Stage stage = new Stage(Mode.HTTP, turns)) {
            Member sam = stage.member("U1", "Sam");
            turns.answersInTime(inbound ->
                    CompletableFuture.completedFuture(new Answer.Now(List.of(Reply.saying("Range 50–500.")), null)));
            JsonObject command = sam.command("range", "C5", stage.slack().trigger());
            HttpPath door = (HttpPath) stage.door();
            long sent = Instant.now().minusSeconds(30).getEpochSecond();
            HttpRequest late = door.signed(HttpPath.form(command).getBytes(StandardCharsets.UTF_8), sent, FORM);
            assertThat(door.send(late).json().keySet())
                    .as("in the acknowledgement")
                    .isEmpty();
            sam.readsPrivately("C5", "Range 50–500.");
            stage.slack()
                    .ledger()
                    .until("the answer to be told", () -> turns.answered().size() == 1);
        }
    }
}
