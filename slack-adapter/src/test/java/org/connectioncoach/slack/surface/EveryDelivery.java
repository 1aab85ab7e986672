package org.connectioncoach.slack.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectioncoach.slack.kit.door.Payloads.object;

import com.google.gson.JsonObject;
import java.util.List;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.slack.kit.door.Door;
import org.connectioncoach.slack.kit.door.Payloads;
import org.junit.jupiter.api.Test;

/** Deliveries that mean nothing, come again, or cannot be taken. */
abstract class EveryDelivery extends EveryCard {
    @Test
    void theSameEventThreeTimesIsAnsweredOnce() {
        turns.says(Reply.saying("Once"));
        JsonObject event = Payloads.event("EvSame", Payloads.message("U1", "hi"));
        for (int i = 0; i < 3; i++) {
            assertThat(sam.delivers(event).ok()).isTrue();
        }
        sam.reads("Once");
        assertThat(turns.heard()).hasSize(1);
        assertThat(stage.slack().ledger().messages()).hasSize(1);
    }

    @Test
    void anEventThatWasNotTakenIsNotAcknowledged() {
        turns.answers(inbound -> new Answer.Busy());
        JsonObject event = Payloads.event("EvBusy", Payloads.message("U1", "hi"));
        assertThat(sam.delivers(event).ok()).isFalse();
        assertThat(sam.types("range", "C5").json().get("text").getAsString()).contains("try again in a minute");
    }

    @Test
    void botsAndPeopleOfOtherOrganisationsAreLeftAlone() {
        stage.slack().directory().person("U8", "Guest", "en-US", "UTC").addProperty("team_id", "T999");
        stage.slack().directory().person("U9", "Robot", "en-US", "UTC").addProperty("is_bot", true);
        for (String other : List.of("U8", "U9")) {
            assertThat(sam.delivers(Payloads.event(Payloads.message(other, "hi")))
                            .ok())
                    .isTrue();
        }
        JsonObject own = Payloads.message("UBOT", "echo");
        own.addProperty("bot_id", "BBOT");
        assertThat(sam.delivers(Payloads.event(own)).ok()).isTrue();
        assertThat(turns.heard()).isEmpty();
    }

    @Test
    void eventsOfNoMeaningAreAcknowledged() {
        JsonObject changed = Payloads.message("U1", "x");
        changed.addProperty("subtype", "message_changed");
        changed.add("message", Payloads.message("U1", "x"));
        assertThat(sam.delivers(Payloads.event(changed)).ok()).isTrue();
        assertThat(sam.delivers(Payloads.event(object("type", "file_shared", "file_id", "F1", "user_id", "U1")))
                        .ok())
                .isTrue();
        assertThat(sam.delivers(Payloads.event(object("type", "channel_rename")))
                        .ok())
                .isTrue();
        assertThat(turns.heard()).isEmpty();
    }

    @Test
    void theSameCommandAndTheSamePressThreeTimesActOnce() {
        turns.says(QUESTION);
        String trigger = stage.slack().trigger();
        for (int i = 0; i < 3; i++) {
            assertThat(sam.types("start", "C5", trigger).ok()).isTrue();
        }
        assertThat(turns.heard()).hasSize(1);
        assertThat(stage.slack().ledger().seenBy("U1", "C5")).hasSize(1);

        sam.says("start");
        JsonObject press = sam.press(sam.reads("Where are you right now?"), "Student");
        turns.says(Reply.saying("Student. Good."));
        for (int i = 0; i < 3; i++) {
            // Not the very same bytes: those are refused as a replay.
            press.addProperty("delivery", i);
            assertThat(stage.door().send(Door.Kind.INTERACTION, press).ok()).isTrue();
        }
        sam.reads("Student. Good.");
        sam.says("sync");
        assertThat(turns.heard()).hasSize(4);
        stage.slack().ledger().until("both answers", () -> answersInDirect() == 2);
    }

    private long answersInDirect() {
        return stage.slack().ledger().seenBy("U1", "D1").stream()
                .filter(message -> message.text().equals("Student. Good."))
                .count();
    }
}
