package org.connectioncoach.slack.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectioncoach.slack.kit.door.Payloads.object;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Reply.Placement;
import org.connectioncoach.message.Text;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Place;
import org.connectioncoach.slack.kit.Stage;
import org.connectioncoach.slack.kit.door.Door.Ack;
import org.connectioncoach.slack.kit.door.Payloads;
import org.connectioncoach.slack.kit.fake.Posted;
import org.connectioncoach.slack.render.Samples;
import org.junit.jupiter.api.Test;

/** What the two ways in share, which is everything. */
abstract class EverySurface extends SurfaceTest {
    private static final Reply QUESTION = Reply.of(
            new Block.Paragraph(Text.of("Where are you right now?")), new Block.Choices(Samples.stages(), false));
    private static final Reply CARD =
            Reply.of(new Block.Heading("Your band"), new Block.Choices(Samples.stages(), true));

    @Test
    void wordsInTheDirectMessageAreHeardAndAnsweredThere() {
        turns.says(Reply.saying("Hello Sam"));
        assertThat(sam.says("hi &amp; bye &lt;3 <https://a.example|link>").ok()).isTrue();
        sam.reads("Hello Sam");
        Inbound heard = turns.last();
        assertThat(heard.event()).isEqualTo(new Event.Said("hi & bye <3 link"));
        assertThat(heard.who()).isEqualTo(MemberId.slack("T111", "U1"));
        assertThat(heard.place()).isEqualTo(Place.DIRECT_MESSAGE);
        assertThat(heard.name()).isEqualTo("Sam");
        assertThat(heard.locale()).isEqualTo(Locale.US);
        assertThat(heard.zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(heard.address().channel()).isEqualTo("D1");
        stage.slack()
                .ledger()
                .until("the answer to be told", () -> turns.answered().size() == 1);
    }

    @Test
    void aCommandIsAnsweredInItsAcknowledgementForThePersonAlone() {
        turns.says(Reply.saying("Range 50–500."));
        Ack ack = sam.types("Range student jobs 120", "C5");
        assertThat(ack.json().get("response_type").getAsString()).isEqualTo("ephemeral");
        sam.readsPrivately("C5", "Range 50–500.");
        assertThat(turns.last().event()).isEqualTo(new Event.Invoked("range", "student jobs 120"));
        assertThat(turns.last().place()).isEqualTo(Place.PRIVATE_REPLY);
        assertThat(turns.answered()).hasSize(1);
    }

    @Test
    void aCommandWithAPictureIsAnsweredAfterwardsForThePersonAlone() {
        turns.says(Reply.of(Samples.picture(), new Block.Heading("Card")), Reply.saying("More"));
        assertThat(sam.types("", "C5").json().has("text")).isFalse();
        assertThat(sam.readsPrivately("C5", "Card").shown()).contains("slack_file", "January 3");
        sam.readsPrivately("C5", "More");
        assertThat(turns.last().event()).isEqualTo(new Event.Invoked("", ""));
    }

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
        assertThat(stage.slack().ledger().viewCount()).isEqualTo(1);
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

    @Test
    void theHomePageIsDrawnAnewAfterAPressThere() {
        turns.answers(inbound -> new Answer.Now(List.of(inbound.place() == Place.HOME ? CARD : QUESTION), null));
        sam.opens("home");
        stage.slack()
                .ledger()
                .until("the home page", () -> stage.slack().ledger().home("U1").has("blocks"));
        assertThat(stage.slack().ledger().home("U1").toString()).contains("Your band");
        sam.pressesAtHome("Early career");
        sam.reads("Where are you right now?");
        stage.slack()
                .ledger()
                .until("a new home page", () -> stage.slack().ledger().calls("views.publish") == 2);
    }

    @Test
    void openingTheMessagesTabIsAnArrival() {
        sam.opens("messages");
        assertThat(turns.last().event()).isEqualTo(new Event.Arrived(Event.Arrived.Kind.OPENED));
        assertThat(turns.last().place()).isEqualTo(Place.DIRECT_MESSAGE);
    }

    @Test
    void aMentionWhereTheCoachMaySpeakIsAnsweredInItsThread() {
        turns.says(Reply.saying("You can pass on people who want to sell."));
        sam.mentions(Stage.PUBLIC_CHANNEL, "should I accept?");
        Posted said = stage.slack().ledger().await(message -> message.text().contains("You can pass"));
        assertThat(said.channel()).isEqualTo(Stage.PUBLIC_CHANNEL);
        assertThat(said.thread()).isEqualTo("1700000000.5");
        assertThat(turns.last().place()).isEqualTo(Place.CHANNEL);
        assertThat(turns.last().event()).isEqualTo(new Event.Said("should I accept?"));
    }

    @Test
    void aMentionElsewhereGetsAPointerForThePersonAloneOnce() {
        JsonObject event = Payloads.event(sam.mention("C9", "help"));
        sam.delivers(event);
        sam.delivers(event);
        sam.readsPrivately("C9", "I answer in private");
        sam.says("sync");
        assertThat(stage.slack().ledger().messages()).hasSize(1);
        assertThat(turns.heard()).hasSize(1);
    }

    @Test
    void shortcutsStartAndCheck() {
        turns.says(Reply.saying("Let's start"));
        sam.shortcut();
        sam.reads("Let's start");
        assertThat(turns.last().event()).isEqualTo(new Event.Invoked("start", ""));
        turns.says(Reply.saying("One good sign"));
        sam.shortcutOn("C5", "He wants to connect");
        sam.readsPrivately("C5", "One good sign");
        assertThat(turns.last().event()).isEqualTo(new Event.Invoked("check", "He wants to connect"));
    }

    @Test
    void aFileInTheDirectMessageIsHandedOver() {
        byte[] file = "First Name,Last Name\nZoë,X".getBytes(StandardCharsets.UTF_8);
        turns.says(Reply.saying("Read 1 row"));
        sam.shares("Connections.csv", "text/csv", file);
        sam.reads("Read 1 row");
        Event.Uploaded uploaded = (Event.Uploaded) turns.last().event();
        assertThat(uploaded.fileName()).isEqualTo("Connections.csv");
        assertThat(uploaded.content()).isEqualTo(file);
    }

    @Test
    void aFileThatIsNotAtSlackOrTooLargeIsNotFetched() {
        sam.sharesAt(object(
                "name", "a.csv", "mimetype", "text/csv", "size", 5, "url_private_download", "https://evil.example/a"));
        assertThat(((Event.Uploaded) turns.last().event()).content()).isNull();
        sam.sharesAt(object(
                "name",
                "a.csv",
                "mimetype",
                "text/csv",
                "size",
                99_000_000,
                "url_private_download",
                stage.slack().base() + "/files/x"));
        assertThat(((Event.Uploaded) turns.last().event()).content()).isNull();
    }

    @Test
    void aPictureInsteadOfWordsIsWordless() {
        sam.shares("selfie.png", "image/png", new byte[] {1});
        assertThat(turns.last().event()).isEqualTo(new Event.Arrived(Event.Arrived.Kind.WORDLESS));
    }

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
    void wordsToCopyAndFilesArriveInOrder() {
        turns.says(
                Reply.of(new Block.Paragraph(Text.of("Draft")), new Block.Copyable("Hi Maya")),
                Reply.of(Samples.blocks().get("document")));
        sam.says("export");
        stage.slack()
                .ledger()
                .until(
                        "three messages",
                        () -> stage.slack().ledger().seenBy("U1", "D1").size() == 3);
        List<Posted> seen = stage.slack().ledger().seenBy("U1", "D1");
        assertThat(seen).extracting(Posted::text).containsExactly("Draft", "Hi Maya", "Everything I know about you.");
        String file = seen.get(2).mark().substring("file:".length());
        assertThat(stage.slack().files().content(file)).isEqualTo("{}".getBytes(StandardCharsets.UTF_8));
    }
}
