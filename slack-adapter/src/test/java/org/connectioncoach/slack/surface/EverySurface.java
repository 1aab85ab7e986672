package org.connectioncoach.slack.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectioncoach.slack.kit.door.Payloads.object;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Place;
import org.connectioncoach.slack.kit.Stage;
import org.connectioncoach.slack.kit.door.Door.Ack;
import org.connectioncoach.slack.kit.door.Payloads;
import org.connectioncoach.slack.kit.fake.world.Posted;
import org.connectioncoach.slack.render.Samples;
import org.junit.jupiter.api.Test;

/** What the two ways in share, which is everything. */
abstract class EverySurface extends EveryForm {
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
        // Told once the acknowledgement is written, which Slack may read before.
        stage.slack()
                .ledger()
                .until("it counts as given", () -> turns.answered().size() == 1);
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
    void wordsSentAlongFromAThreadAndWordsAboutOneselfAreHeardToo() {
        turns.says(Reply.saying("Got it"));
        for (String subtype : List.of("thread_broadcast", "me_message")) {
            JsonObject message = Payloads.message("U1", "about 120");
            message.addProperty("subtype", subtype);
            assertThat(sam.delivers(Payloads.event(message)).ok()).isTrue();
            assertThat(turns.heard()).as(subtype).isNotEmpty();
            assertThat(turns.last().event()).as(subtype).isEqualTo(new Event.Said("about 120"));
        }
        assertThat(turns.heard()).hasSize(2);
    }

    @Test
    void aPressAtHomeIsTakenWhateverBecomesOfThePage() {
        turns.says(CARD);
        sam.opens("home");
        stage.slack()
                .ledger()
                .until("the home page", () -> stage.slack().ledger().home("U1").has("blocks"));
        CompletableFuture<Answer> never = new CompletableFuture<>();
        for (CompletableFuture<Answer> page :
                List.of(never, CompletableFuture.<Answer>completedFuture(new Answer.Busy()))) {
            turns.answersInTime(inbound -> inbound.place() == Place.HOME
                    ? page
                    : CompletableFuture.completedFuture(new Answer.Now(List.of(QUESTION), null)));
            assertThat(sam.pressesAtHome("Early career").ok()).isTrue();
        }
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
