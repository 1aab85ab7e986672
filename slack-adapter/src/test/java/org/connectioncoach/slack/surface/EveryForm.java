package org.connectioncoach.slack.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.slack.kit.door.Member;
import org.connectioncoach.slack.kit.fake.fault.Fault;
import org.connectioncoach.slack.kit.fake.world.Posted;
import org.connectioncoach.slack.render.Samples;
import org.junit.jupiter.api.Test;

/** Forms that take Slack long. */
abstract class EveryForm extends EveryDelivery {
    private static final int STUCK = 5;

    /** The coach answers on one thread here, as its store has few: none of them may wait for Slack. */
    @Test
    void aFormThatSlackIsSlowToOpenDelaysNobodyElsesAnswer() {
        ExecutorService one = Executors.newSingleThreadExecutor();
        CompletableFuture<?> goOn = new CompletableFuture<>();
        turns.answersInTime(inbound -> CompletableFuture.supplyAsync(() -> answer(inbound), one));
        try {
            sam.says("start");
            Posted card = sam.reads("Where are you right now?");
            stage.slack().faults().always("views.open", new Fault.Held(goOn));
            for (int i = 0; i < STUCK; i++) {
                assertThat(sam.presses(card, "Student").ok()).isTrue();
            }
            Member ana = stage.member("U2", "Ana");
            assertThat(ana.says("start").ok()).isTrue();
            ana.reads("Where are you right now?");
            assertThat(stage.slack().ledger().messages())
                    .as("no form was given up before Ana had her answer")
                    .noneMatch(message -> message.shown().contains("took too long to open"));
        } finally {
            goOn.complete(null);
            one.shutdownNow();
        }
    }

    private static Answer answer(Inbound inbound) {
        return inbound.event() instanceof Event.Chose
                ? new Answer.Now(List.of(), Samples.form())
                : new Answer.Now(List.of(QUESTION), null);
    }

    @Test
    void whatIsSaidBesideAFormIsSaidAlsoWhereTheFormDoesNotOpen() {
        turns.says(QUESTION);
        sam.says("start");
        Posted card = sam.reads("Where are you right now?");
        turns.answers(inbound -> new Answer.Now(List.of(Reply.saying("Two things first.")), Samples.form()));
        stage.slack().faults().next("views.open", new Fault.Refuses("expired_trigger_id"));
        sam.presses(card, "Student");
        sam.readsPrivately("D1", "took too long to open");
        sam.reads("Two things first.");
    }
}
