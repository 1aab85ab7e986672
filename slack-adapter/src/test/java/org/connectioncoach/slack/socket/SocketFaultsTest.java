package org.connectioncoach.slack.socket;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.slack.kit.ScriptedTurns;
import org.connectioncoach.slack.kit.Stage;
import org.connectioncoach.slack.kit.door.Door.Ack;
import org.connectioncoach.slack.kit.door.Member;
import org.connectioncoach.slack.kit.door.Payloads;
import org.connectioncoach.slack.kit.door.SocketPath;
import org.connectioncoach.slack.settings.SlackSettings.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SocketFaultsTest {
    private final ScriptedTurns turns = new ScriptedTurns();
    private final Stage stage = new Stage(Mode.SOCKET, turns);
    private final Member sam = stage.member("U1", "Sam");

    @AfterEach
    void close() {
        stage.close();
    }

    private SocketPath socket() {
        return (SocketPath) stage.door();
    }

    @Test
    void comesBackAfterADroppedConnectionAndAfterARefresh() {
        turns.says(Reply.saying("Hello"));
        assertThat(stage.running().health().connected()).isTrue();
        socket().drop();
        stage.slack()
                .ledger()
                .until(
                        "a new connection",
                        () -> socket().connections() > 0
                                && stage.running().health().connected());
        assertThat(sam.says("hi").ok()).isTrue();
        socket().refresh();
        JsonObject event = Payloads.event("EvAgain", Payloads.message("U1", "still there?"));
        stage.slack().ledger().until("an answer after the refresh", () -> delivered(event));
        assertThat(turns.heard()).hasSize(2);
    }

    private boolean delivered(JsonObject event) {
        return socket().connections() > 0 && sam.delivers(event).ok();
    }

    @Test
    void aSlowPersonDelaysNobodyElse() {
        CompletableFuture<Answer> stuck = new CompletableFuture<>();
        turns.answersInTime(inbound -> inbound.who().user().equals("U1")
                ? stuck
                : CompletableFuture.completedFuture(new Answer.Now(List.of(Reply.saying("quick")), null)));
        Member ana = stage.member("U2", "Ana");
        assertThat(ana.says("warm").ok()).isTrue();
        List<CompletableFuture<Ack>> slow = IntStream.range(0, 5)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> sam.says("slow " + i)))
                .toList();
        stage.slack().ledger().until("five slow ones", () -> turns.heard().size() == 6);
        Ack quick = ana.says("quick?");
        assertThat(quick.ok()).isTrue();
        assertThat(slow).as("still waiting").noneMatch(CompletableFuture::isDone);
        assertThat(quick.took()).isLessThan(Duration.ofSeconds(2));
        stuck.complete(new Answer.Now(List.of(), null));
        assertThat(slow).allMatch(each -> each.join().ok());
    }
}
