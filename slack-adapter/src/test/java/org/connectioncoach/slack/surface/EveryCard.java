package org.connectioncoach.slack.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectioncoach.slack.kit.door.Payloads.object;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Reply.Placement;
import org.connectioncoach.message.Text;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.slack.kit.fake.world.Posted;
import org.connectioncoach.slack.render.Samples;
import org.junit.jupiter.api.Test;

/** Cards: what is pressed, picked, ticked and filled in on them. */
abstract class EveryCard extends SurfaceTest {
    static final Reply QUESTION = Reply.of(
            new Block.Paragraph(Text.of("Where are you right now?")), new Block.Choices(Samples.stages(), false));
    static final Reply CARD = Reply.of(new Block.Heading("Your band"), new Block.Choices(Samples.stages(), true));

    @Test
    void aPressIsHeardWithItsActionAndTheUsedCardLosesItsButtons() {
        turns.says(QUESTION);
        sam.says("start");
        Posted question = sam.reads("Where are you right now?");
        turns.says(Reply.saying("Student. Good."));
        assertThat(sam.presses(question, "Student").ok()).isTrue();
        sam.reads("Student. Good.");
        Event.Chose chose = (Event.Chose) turns.last().event();
        assertThat(chose.action())
                .isEqualTo(Action.of("assess", "stage", "student").at(3));
        Posted used = sam.reads("You chose: Student");
        assertThat(used.blocks().toString()).doesNotContain("button").contains("Where are you right now?");
    }

    @Test
    void aLastingCardKeepsItsButtons() {
        turns.says(CARD);
        sam.says("range");
        Posted card = sam.reads("Your band");
        turns.says(Reply.saying("Here is how."));
        sam.presses(card, "Early career");
        sam.reads("Here is how.");
        assertThat(sam.reads("Your band").blocks().toString()).contains("button");
    }

    @Test
    void aReplyInPlaceOfTheCardChangesIt() {
        turns.says(CARD);
        sam.says("range");
        Posted card = sam.reads("Your band");
        turns.says(Reply.of(new Block.Heading("Updated band")).placed(Placement.REPLACES_CARD));
        sam.presses(card, "Early career");
        assertThat(sam.reads("Updated band").ts()).isEqualTo(card.ts());
    }

    @Test
    void anEphemeralQuestionDisappearsOnceAnswered() {
        turns.says(QUESTION);
        sam.types("start", "C5");
        Posted question = sam.readsPrivately("C5", "Where are you right now?");
        turns.says(Reply.saying("Student. Good."));
        sam.presses(question, "Student");
        sam.readsPrivately("C5", "Student. Good.");
        assertThat(stage.slack().ledger().seenBy("U1", "C5"))
                .noneMatch(message -> message.shown().contains("Where are you"));
        assertThat(stage.slack().ledger().seenBy("U2", "C5")).isEmpty();
    }

    @Test
    void listsComeBackWithTheirValues() {
        turns.says(Reply.of(Samples.blocks().get("picker")));
        sam.says("goals");
        Posted question = sam.reads("Choose your goals");
        sam.picks(question, "Find a job or internship", "Keep up and learn");
        assertThat(turns.last().event())
                .isEqualTo(new Event.Chose(Action.of("assess", "goals").at(3), List.of("jobs", "learn")));
    }

    @Test
    void ticksComeBackTogetherWithTheirButton() {
        turns.says(Reply.of(Samples.ticks()));
        sam.says("check");
        Posted question = sam.reads("Good signs");
        sam.ticks(question, List.of("Same school", "They want to sell"), "Tell me");
        Event.Submitted sent = (Event.Submitted) turns.last().event();
        assertThat(sent.action()).isEqualTo(Action.of("check", "ticks").at(4));
        assertThat(sent.all("good")).containsExactly("same");
        assertThat(sent.all("warning")).containsExactly("sell");
    }

    @Test
    void aFormOpensAtOnceAndComesBackWithItsAnswers() {
        turns.says(CARD);
        sam.says("range");
        Posted card = sam.reads("Your band");
        turns.answers(inbound -> new Answer.Now(List.of(), Samples.form()));
        assertThat(sam.presses(card, "Early career").ok()).isTrue();
        stage.slack().ledger().until("a form", () -> stage.slack().ledger().viewCount() == 1);
        turns.says(Reply.of(new Block.Heading("Updated band")).placed(Placement.REPLACES_CARD));

        assertThat(sam.submits(answers("  ")).json().getAsJsonObject("errors").keySet())
                .containsExactly("note");
        assertThat(sam.submits(answers("biotech")).json().keySet()).isEmpty();
        Event.Submitted sent = (Event.Submitted) turns.last().event();
        assertThat(sent.first("field")).isEqualTo("niche");
        assertThat(sent.all("fit")).containsExactly("large");
        assertThat(sent.first("note")).isEqualTo("biotech");
        assertThat(sam.reads("Updated band").ts()).isEqualTo(card.ts());
    }

    @Test
    void aFormOpenedFromAPrivateCardChangesThatCard() {
        turns.says(CARD);
        sam.types("range", "C5");
        Posted card = sam.readsPrivately("C5", "Your band");
        turns.answers(inbound -> new Answer.Now(List.of(), Samples.form()));
        sam.presses(card, "Early career");
        turns.says(Reply.of(new Block.Heading("Updated band")).placed(Placement.REPLACES_CARD));

        assertThat(sam.submits(answers("biotech")).json().keySet()).isEmpty();
        sam.readsPrivately("C5", "Updated band");
        assertThat(stage.slack().ledger().seenBy("U1", "C5"))
                .as("one card, no second one")
                .hasSize(1);
        assertThat(stage.slack().ledger().seenBy("U2", "C5")).isEmpty();
    }

    private static JsonObject answers(String note) {
        JsonArray fit = new JsonArray();
        fit.add(object("value", "large"));
        return object(
                "field", object("field", object("type", "radio_buttons", "selected_option", object("value", "niche"))),
                "fit", object("fit", object("type", "checkboxes", "selected_options", fit)),
                "note", object("note", object("type", "plain_text_input", "value", note)));
    }

    @Test
    void aFormThatCannotBeOpenedIsExcusedAndTheCardStays() {
        turns.says(QUESTION);
        sam.says("start");
        Posted card = sam.reads("Where are you right now?");
        turns.answers(inbound -> {
            stage.slack().expireTriggers();
            return new Answer.Now(List.of(), Samples.form());
        });
        sam.presses(card, "Student");
        sam.readsPrivately("D1", "took too long to open");
        assertThat(sam.reads("Where are you right now?").blocks().toString()).contains("button");
    }
}
