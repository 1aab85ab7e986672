package org.connectioncoach.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.discord.fake.Interaction;
import org.connectioncoach.discord.fake.Person;
import org.connectioncoach.discord.fake.Shown;
import org.connectioncoach.discord.fake.world.Where;
import org.connectioncoach.discord.rig.Rig;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Place;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConversationTest {
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

    @ParameterizedTest
    @EnumSource(Where.class)
    void answersASlashCommandWhereverItIsUsed(Where where) {
        Shown card = sam.slash(where, "start").then("Where are you right now?");
        assertThat(card.onlyVisibleToThem()).isEqualTo(where != Where.BOT_DM);
        assertThat(card.buttons()).contains("Student", "Mid-career");
        assertThat(card.buttons().contains("Type an answer")).isEqualTo(where != Where.BOT_DM);
        Inbound heard = heardFrom(sam);
        assertThat(heard.place()).isEqualTo(where == Where.BOT_DM ? Place.DIRECT_MESSAGE : Place.PRIVATE_REPLY);
        assertThat(heard.name()).isEqualTo("Sam");
        assertThat(heard.group()).isEqualTo(where == Where.SERVER ? rig.discord.serverId() : "");
        assertThat(heard.address().channel().equals("dm")).isEqualTo(where != Where.BOT_DM);
    }

    @ParameterizedTest
    @EnumSource(Where.class)
    void walksThroughButtonsAndListsAndClearsWhatIsAnswered(Where where) {
        Shown first = sam.slash(where, "start").then("Where are you right now?");
        Shown second = first.press("Student").then("2 of 3");
        if (where == Where.BOT_DM) {
            first.awaitButtons();
            assertThat(first.words()).contains("Where are you right now?", "You chose: Student");
        } else {
            assertThat(second.id()).isEqualTo(first.id());
            assertThat(second.words()).contains("You chose: Student").doesNotContain("Where are you right now?");
        }
        Shown third =
                second.choose("Choose your goal", List.of("jobs", "unsure")).then("Goals: [jobs, unsure]");
        (where == Where.BOT_DM ? second : third).awaitWords("You chose: Find a job or internship, Not sure yet");
    }

    @Test
    void readsNativeOptionsAsOneLineOfWords() {
        sam.slash(Where.SERVER, "range", Map.of("have", "about 120")).then("with: have:about 120");
        sam.slash(Where.SERVER, "ask", Map.of("question", "is it ok?")).then("invoked ask with: is it ok?");
    }

    @Test
    void opensAFormAndHandsInWhatWasFilledIn() {
        Interaction command = sam.slash(Where.SERVER, "human");
        assertThat(command.form().path("title").asText()).isEqualTo("Fine-tune");
        command.submits(Map.of(
                        "about", List.of("a question"),
                        "field", List.of("f1"),
                        "zone", List.of("z3"),
                        "fits", List.of("x2", "x4")))
                .then("You sent {about=[a question], field=[f1], fits=[x2, x4]");
    }

    @Test
    void fetchesAFileFromAForm() {
        sam.slash(Where.BOT_DM, "human")
                .submitsFile("Connections.csv", "First Name".getBytes(StandardCharsets.UTF_8))
                .then("Read Connections.csv: 10 bytes");
    }

    @Test
    void fetchesAFileFromAnOption() {
        sam.slashWithFile(Where.SERVER, "Connections.csv", new byte[2048]).then("Read Connections.csv: 2048 bytes");
    }

    @Test
    void opensTheTicksBehindTheirButton() {
        Shown card = sam.slash(Where.SERVER, "check").then("Good signs");
        assertThat(card.words()).contains("Option good 1", "Option warn 5");
        Interaction press = card.press("Tick what's true");
        assertThat(press.form().path("title").asText()).isEqualTo("Tick what's true");
        press.submits(Map.of("good", List.of("good1", "good2"))).then("You sent {good=[good1, good2]");
        card.awaitButtons("Type an answer", "Continue in DM");
    }

    @Test
    void takesATypedAnswerInAServer() {
        Shown card = sam.slash(Where.SERVER, "start").then("Where are you right now?");
        Interaction press = card.press("Type an answer");
        assertThat(press.form().path("title").asText()).isEqualTo("Type an answer");
        press.submits(Map.of("answer", List.of("second-year nursing student")))
                .then("You said: second-year nursing student");
        card.awaitButtons("Type an answer", "Continue in DM");
        assertThat(heardFrom(sam).place()).isEqualTo(Place.PRIVATE_REPLY);
    }

    @Test
    void continuesInTheDirectMessages() {
        Shown card = sam.slash(Where.SERVER, "start").then("Where are you right now?");
        card.press("Continue in DM").then("I've written to you in our direct messages.");
        Shown there = sam.sees("You said: repeat");
        assertThat(there.onlyVisibleToThem()).isFalse();
        assertThat(heardFrom(sam).place()).isEqualTo(Place.DIRECT_MESSAGE);
    }

    @Test
    void saysHowToOpenDirectMessagesThatAreClosed() {
        sam.closesDirectMessages(50007);
        Shown card = sam.slash(Where.SERVER, "start").then("Where are you right now?");
        Shown line = card.press("Continue in DM").then("I couldn't DM you.");
        assertThat(line.onlyVisibleToThem()).isTrue();
    }

    @Test
    void replacesACardInPlace() {
        Shown card = sam.slash(Where.SERVER, "privacy").then("What I know about you");
        Interaction press = card.press("Start weekly plan");
        press.then("Your plan is set.");
        assertThat(card.words()).contains("Your plan is set.").doesNotContain("What I know about you");
        assertThat(card.buttons()).contains("Undo");
    }

    @Test
    void leavesTheButtonsOfALastingCard() {
        Shown card = sam.slash(Where.BOT_DM, "privacy").then("What I know about you");
        card.press("Forget me").then("You chose privacy forget at 8");
        assertThat(card.buttons()).containsExactly("Start weekly plan", "Write a note", "Forget me");
    }

    @Test
    void understandsAButtonFromAnOlderFormat() {
        Shown card = sam.slash(Where.BOT_DM, "privacy").then("What I know about you");
        card.pressId("cc:v0:something").then("You invoked  with: ");
        assertThat(heardFrom(sam).event()).isEqualTo(new Event.Invoked("", ""));
    }

    @Test
    void sendsWordsToCopyAsTheirOwnPlainMessage() {
        Interaction command = sam.slash(Where.BOT_DM, "note");
        command.then("Draft, 2 of 200 characters");
        Shown note = sam.sees("Hi Ana");
        assertThat(note.json().path("content").asText()).isEqualTo("Hi Ana, 1 \\* 2");
        assertThat(note.json().path("components")).isEmpty();
    }

    @Test
    void checksTheMessageItIsUsedOn() {
        Shown card = sam.checksMessage(Where.OTHER_DM, "Join my crypto group!").then("Good signs");
        assertThat(card.onlyVisibleToThem()).isTrue();
        assertThat(heardFrom(sam).event()).isEqualTo(new Event.Invoked("check", "Join my crypto group!"));
    }

    @Test
    void offersWordsWhileTyping() {
        assertThat(sam.types("range", "have", "12"))
                .startsWith("12", "about 12")
                .contains("500+", "Not sure");
        assertThat(sam.types("ask", "question", "right num"))
                .containsExactly("right num", "How do I ask someone to connect?", "Is there a right number?");
    }

    @Test
    void offersNothingWhereLookingForItFails() {
        assertThat(sam.types("ask", "question", Rig.FAILING)).isEmpty();
    }

    @Test
    void tellsTheLanguageOfThePerson() {
        sam.speaking("es-ES").slash(Where.SERVER, "help").then("You invoked help");
        assertThat(heardFrom(sam).locale().getLanguage()).isEqualTo("es");
    }

    private static Inbound heardFrom(Person person) {
        List<Inbound> all = rig.coach.heard().stream()
                .filter(inbound -> inbound.who().user().equals(person.id()))
                .toList();
        return all.get(all.size() - 1);
    }
}
