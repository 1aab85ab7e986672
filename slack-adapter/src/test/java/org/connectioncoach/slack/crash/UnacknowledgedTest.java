package org.connectioncoach.slack.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.slack.kit.ScriptedTurns;
import org.connectioncoach.slack.kit.Stage;
import org.connectioncoach.slack.kit.door.Door;
import org.connectioncoach.slack.kit.door.HttpPath;
import org.connectioncoach.slack.kit.door.Member;
import org.connectioncoach.slack.kit.door.SocketPath;
import org.connectioncoach.slack.settings.SlackSettings.Mode;
import org.junit.jupiter.api.Test;

/** An answer in an acknowledgement that did not get through is not given yet: it goes another way. */
class UnacknowledgedTest {
    private static final String NOWHERE = "ws://127.0.0.1:1/";
    private static final Answer RANGE = new Answer.Now(List.of(Reply.saying("Range 50–500.")), null);

    private final ScriptedTurns turns = new ScriptedTurns();
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();

    @Test
    void aCommandWhoseConnectionBrokeIsAnsweredThroughItsAddress() throws IOException {
        try (Stage stage = new Stage(Mode.HTTP, turns)) {
            Member sam = stage.member("U1", "Sam");
            turns.answersInTime(inbound -> answer);
            hangUp(stage, sam.command("range", "C5", stage.slack().trigger()));
            assertThat(turns.answered()).isEmpty();
            answer.complete(RANGE);
            isAnsweredOnce(stage, sam);
        }
    }

    /** Asks, and breaks the connection while the coach is thinking. */
    private void hangUp(Stage stage, JsonObject command) throws IOException {
        byte[] body = HttpPath.form(command).getBytes(StandardCharsets.UTF_8);
        HttpRequest signed = ((HttpPath) stage.door())
                .signed(body, Instant.now().getEpochSecond(), "application/x-www-form-urlencoded");
        StringBuilder head = new StringBuilder(
                        "POST " + signed.uri().getPath() + " HTTP/1.1\r\nHost: coach\r\nContent-Length: ")
                .append(body.length)
                .append("\r\n");
        signed.headers()
                .map()
                .forEach((name, values) ->
                        head.append(name).append(": ").append(values.get(0)).append("\r\n"));
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), stage.running().port())) {
            OutputStream out = socket.getOutputStream();
            out.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
            out.write(body);
            out.flush();
            isHeard(stage);
            // Closing resets the connection instead of ending it.
            socket.setSoLinger(true, 0);
        }
    }

    @Test
    void aCommandWhoseSocketDroppedIsAnsweredThroughItsAddress() {
        try (Stage stage = new Stage(Mode.SOCKET, turns)) {
            Member sam = stage.member("U1", "Sam");
            turns.answersInTime(inbound -> answer);
            JsonObject command = sam.command("range", "C5", stage.slack().trigger());
            CompletableFuture<?> asked =
                    CompletableFuture.runAsync(() -> stage.door().send(Door.Kind.COMMAND, command));
            isHeard(stage);
            stage.slack().socketAt(NOWHERE);
            ((SocketPath) stage.door()).drop();
            stage.slack()
                    .ledger()
                    .until(
                            "the drop to be noticed",
                            () -> !stage.running().health().connected());
            assertThat(turns.answered()).isEmpty();
            answer.complete(RANGE);
            isAnsweredOnce(stage, sam);
            asked.join();
        }
    }

    @Test
    void aCommandAnsweredAfterSlackGaveUpIsAnsweredThroughItsAddress() {
        try (Stage stage = new Stage(Mode.HTTP, turns)) {
            Member sam = stage.member("U1", "Sam");
            turns.answersInTime(inbound -> answer);
            assertThat(sam.types("range", "C5").ok()).isFalse();
            answer.complete(RANGE);
            isAnsweredOnce(stage, sam);
        }
    }

    private void isHeard(Stage stage) {
        stage.slack()
                .ledger()
                .until("the command to be heard", () -> turns.heard().size() == 1);
    }

    private void isAnsweredOnce(Stage stage, Member sam) {
        sam.readsPrivately("C5", "Range 50–500.");
        stage.slack()
                .ledger()
                .until("the answer to be told", () -> turns.answered().size() == 1);
        assertThat(stage.slack().ledger().seenBy("U1", "C5")).hasSize(1);
    }
}
