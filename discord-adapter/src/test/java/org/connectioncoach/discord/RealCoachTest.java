package org.connectioncoach.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.connectioncoach.discord.fake.FakeDiscord;
import org.connectioncoach.discord.fake.Interaction;
import org.connectioncoach.discord.fake.Person;
import org.connectioncoach.discord.fake.Shown;
import org.connectioncoach.discord.fake.world.Where;
import org.connectioncoach.discord.rig.RealBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The acceptance statements of the product that can be tried on rendered messages, with the coach as it is shipped. */
class RealCoachTest {
    private final FakeDiscord discord = new FakeDiscord();
    private final Person sam = discord.person("Sam");

    @TempDir
    private Path folder;

    private RealBot bot;

    @BeforeEach
    void start() {
        bot = new RealBot(folder.resolve("coach.db"), discord.settings());
        discord.awaitCommands();
    }

    @AfterEach
    void stop() {
        bot.close();
        discord.close();
        assertThat(discord.violations()).isEmpty();
    }

    /** Statement 1: range, band, reason, pace and three steps with at most four inputs; 23: all of it in words. */
    @ParameterizedTest
    @EnumSource(Where.class)
    void givesTheResultAfterFourInputs(Where where) {
        Shown stage = sam.slash(where, "start").then("1 of 3");
        Shown goal = stage.press("Student").then("2 of 3");
        Shown count = goal.choose("Choose your goal", List.of("jobs")).then("3 of 3");
        Shown card = count.press("100–499").then("Your band: 190–320 connections");
        assertThat(card.words()).contains("50–500", "real conversations a week", "1. ", "2. ", "3. ");
        assertThat(card.json().path("attachments").path(0).path("description").asText())
                .startsWith("Gauge from 50 to 500, the student range.");
        assertThat(card.onlyVisibleToThem()).isEqualTo(where != Where.BOT_DM);
    }

    /** What is offered is answered: the words that stand there lead to an answer with its source. */
    @Test
    void offersQuestionsThatItAnswersWhileSomebodyTypes() {
        assertThat(bot.offered(""))
                .as("which also reads the book, so that Discord's time suffices")
                .hasSizeBetween(5, 10);
        List<String> offered = sam.types("ask", "question", "should i acc");
        assertThat(offered.get(0)).isEqualTo("should i acc");
        assertThat(offered).contains("Should I accept everyone").hasSizeBetween(3, 25);
        sam.slash(Where.SERVER, "ask", Map.of("question", "Should I accept everyone"))
                .then("Source: ");
        assertThat(sam.types("ask", "question", "")).isEqualTo(bot.offered(""));
    }

    /** Statement 2: the whole thing by typing. */
    @Test
    void givesTheResultByTyping() {
        sam.says("start").then("1 of 3");
        sam.says("student").then("2 of 3");
        sam.says("internship").then("3 of 3");
        sam.says("like 120").then("Your band: 190–320 connections");
    }

    /** Statements 2 and 9 in a server: typed answers, one step back, and on. */
    @Test
    void keepsItsPlaceWhenSomebodyGoesBack() {
        Shown stage = sam.slash(Where.SERVER, "start").then("1 of 3");
        Shown goal = type(stage, "student").then("2 of 3");
        Shown count = type(goal, "internship").then("3 of 3");
        Shown again = type(count, "back").then("2 of 3");
        assertThat(again.words()).contains("Find a job or internship");
        Shown kept = type(again, "keep it").then("3 of 3");
        type(kept, "120").then("Your band: 190–320 connections");
    }

    private static Interaction type(Shown card, String words) {
        return card.press("Type an answer").submits(Map.of("answer", List.of(words)));
    }

    /** Statement 10: a restart in mid-conversation loses nothing. */
    @Test
    void carriesOnAfterARestart() {
        Shown stage = sam.slash(Where.SERVER, "start").then("1 of 3");
        Shown goal = stage.press("Student").then("2 of 3");
        bot.close();
        bot = new RealBot(folder.resolve("coach.db"), discord.settings());
        discord.awaitIdentified(2);
        goal.choose("Choose your goal", List.of("jobs")).then("3 of 3");
    }

    /** Statement 11: the one-line command, seen by the person alone. */
    @Test
    void answersTheOneLineCommandInPrivate() {
        Shown answer = sam.slash(Where.SERVER, "range", Map.of("have", "120", "goal", "jobs", "stage", "student"))
                .then("190–320");
        assertThat(answer.onlyVisibleToThem()).isTrue();
    }

    /** Statement 12: nonsense three times leads out, to a person. */
    @Test
    void leadsOutOfNonsense() {
        sam.says("start").then("1 of 3");
        sam.says("purple").then("I didn't catch that");
        sam.says("potato");
        assertThat(sam.says("???").then("person").buttons()).isNotEmpty();
    }

    @Test
    void saysWhereThePersonIsWhenAnOldCardIsPressed() {
        Shown stage = sam.slash(Where.BOT_DM, "start").then("1 of 3");
        String old = stage.idOf("Student");
        stage.press("Mid-career").then("2 of 3");
        Shown answer = stage.pressId(old).then("older");
        assertThat(answer.words()).contains("2 of 3");
    }
}
