package org.connectioncoach.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.connectioncoach.dialogue.Event;
import org.connectioncoach.discord.fake.Person;
import org.connectioncoach.discord.fake.Sent;
import org.connectioncoach.discord.fake.Shown;
import org.connectioncoach.discord.rig.Rig;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Place;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WrittenTest {
    private static Rig rig;

    private final Person sam = rig.discord.person("Sam");

    @BeforeAll
    static void start() {
        rig = new Rig();
    }

    @AfterAll
    static void stop() {
        rig.close();
    }

    @Test
    void answersADirectMessage() {
        Shown answer = sam.says("hello *there* <@1> https://x.example").then("You said: hello");
        assertThat(answer.onlyVisibleToThem()).isFalse();
        assertThat(answer.json().toString()).contains("hello \\\\*there\\\\* \\\\<@1> https\\\\://x.example");
        assertThat(last().place()).isEqualTo(Place.DIRECT_MESSAGE);
    }

    @Test
    void clearsAQuestionThatIsAnsweredInWriting() {
        Shown question = sam.says("start").then("Where are you right now?");
        assertThat(question.buttons()).contains("Student");
        sam.says("120").then("Your band: 190–320 connections");
        question.awaitButtons();
    }

    @Test
    void sendsTheResultCardWithItsPictureAndTheSameInWords() {
        Shown card = sam.says("120").then("Your band: 190–320 connections");
        assertThat(card.json().path("attachments").path(0).path("filename").asText())
                .isEqualTo("gauge.png");
        assertThat(card.words()).contains("Your number, 120, is before the band.", "Next three");
    }

    @Test
    void answersAMentionInPublicOnlyWhereItMaySpeak() {
        Sent mention = sam.mentionsBot(true, "is it ok to ignore people?");
        Shown answer = mention.then("You said: is it ok to ignore people?");
        assertThat(answer.channel()).isEqualTo(rig.discord.publicChannel());
        assertThat(answer.answers()).isEqualTo(mention.messageId());
        assertThat(last().place()).isEqualTo(Place.CHANNEL);
        assertThat(last().event()).isEqualTo(new Event.Said("is it ok to ignore people?"));
    }

    @Test
    void pointsToPrivateWhereItMayNotSpeak() {
        int before = rig.coach.heard().size();
        Shown pointer = sam.mentionsBot(false, "I have 12 connections").then("I keep coaching private");
        assertThat(pointer.channel()).isNotEqualTo(rig.discord.publicChannel());
        assertThat(rig.coach.heard()).hasSize(before);
    }

    @Test
    void readsAFileThatIsSent() {
        sam.sendsFile("Connections.csv", new byte[5000], "text/csv").then("Read Connections.csv: 5000 bytes");
    }

    @Test
    void takesNoFileThatIsTooLarge() {
        sam.sendsFile("Connections.csv", new byte[11 * 1024 * 1024], "text/csv").then("Read Connections.csv: nothing");
    }

    @Test
    void saysWhatItCanReadWhenOnlyAPictureComes() {
        sam.sendsFile("cat.png", new byte[10], "image/png").then("I can read words and buttons.");
    }

    @Test
    void asksForNoPrivilegedIntent() {
        int guilds = 1;
        int guildMessages = 1 << 9;
        int directMessages = 1 << 12;
        assertThat(rig.discord.intents()).isEqualTo(guilds | guildMessages | directMessages);
    }

    private static Inbound last() {
        return rig.coach.lastHeard();
    }
}
