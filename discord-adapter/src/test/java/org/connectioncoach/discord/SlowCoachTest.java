package org.connectioncoach.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.discord.fake.Interaction;
import org.connectioncoach.discord.fake.Person;
import org.connectioncoach.discord.fake.Shown;
import org.connectioncoach.discord.fake.fault.Fault;
import org.connectioncoach.discord.fake.fault.Route;
import org.connectioncoach.discord.fake.world.Where;
import org.connectioncoach.discord.render.Samples;
import org.connectioncoach.discord.rig.Rig;
import org.connectioncoach.discord.rig.ScriptedCoach;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Messenger;
import org.connectioncoach.platform.Outgoing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlowCoachTest {
    private static final String NOT_KEPT = "I'm slower than usual and haven't saved that yet";

    private final Rig rig = new Rig();
    private final Person sam = rig.discord.person("Sam");

    @AfterEach
    void stop() {
        rig.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Where.class,
            names = {"SERVER", "BOT_DM"})
    void promisesNothingOfACommandThatIsNotKeptInTimeAndPutsTheAnswerInThatPlace(Where where) {
        CompletableFuture<Answer> slow = rig.coach.nextWaits();
        Interaction command = sam.slash(where, "start");
        Shown line = command.then(NOT_KEPT);
        assertThat(command.acknowledgedAfter()).isLessThan(3_000);
        slow.complete(new Answer.Now(List.of(ScriptedCoach.stageQuestion()), null));
        Shown card = command.then("Where are you right now?");
        assertThat(card.json().path("id")).isEqualTo(line.json().path("id"));
        assertThat(card.onlyVisibleToThem()).isEqualTo(where == Where.SERVER);
        assertThat(card.buttons()).contains("Student");
        assertThat(sam.countOf(NOT_KEPT)).as("still said").isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Where.class,
            names = {"SERVER", "BOT_DM"})
    void promisesNothingOfAPressThatIsNotKeptInTimeAndLeavesTheCardUsable(Where where) {
        Shown card = sam.slash(where, "start").then("Where are you right now?");
        CompletableFuture<Answer> slow = rig.coach.nextWaits();
        Interaction press = card.press("Student");
        press.then(NOT_KEPT);
        assertThat(card.buttons()).contains("Student");
        slow.complete(ScriptedCoach.saying("Second question"));
        press.then("Second question");
        assertThat(sam.countOf(NOT_KEPT)).as("still said").isZero();
        if (where == Where.BOT_DM) {
            card.awaitButtons();
        }
    }

    @Test
    void theOutboxPutsTheAnswerInThatPlaceToo() {
        CompletableFuture<Answer> slow = rig.coach.nextWaits();
        Interaction command = sam.slash(Where.SERVER, "start");
        command.then(NOT_KEPT);
        slow.complete(new Answer.Later());
        Outgoing late = new Outgoing(
                "late",
                MemberId.discord(sam.id()),
                "",
                rig.coach.lastHeard().address(),
                ScriptedCoach.stageQuestion(),
                true,
                1);
        assertThat(rig.running.messenger().deliver(late)).isInstanceOf(Messenger.Delivery.Sent.class);
        command.then("Where are you right now?");
        assertThat(sam.countOf(NOT_KEPT)).as("still said").isZero();
        assertThat(command.followUps()).isZero();
    }

    /** What somebody does while Discord is slow with an earlier answer is kept at once, and acknowledged as that. */
    @Test
    void theCoachHearsOfEverythingAtOnceHoweverSlowDiscordIs() {
        rig.discord.order(Route.SEND, Fault.slow(4_000));
        sam.says("one");
        Rig.until("the first answer is on its way", () -> rig.discord.requests(Route.SEND) == 1);
        Interaction command = sam.slash(Where.SERVER, "start");
        Rig.until("the coach hears of it", () -> rig.coach.heard().size() == 2);
        assertThat(sam.countOf("You said: one")).as("before the first answer").isZero();
        assertThat(command.acknowledged()).as("is thinking").isEqualTo(5);
        command.then("Where are you right now?");
        assertThat(sam.countOf("You said: one")).isEqualTo(1);
    }

    @Test
    void tellsAtOnceThatTooMuchWaitsHoweverSlowDiscordIs() {
        rig.discord.order(Route.SEND, Fault.slow(4_000));
        sam.says("one");
        Rig.until("the first answer is on its way", () -> rig.discord.requests(Route.SEND) == 1);
        rig.coach.next(new Answer.Busy());
        sam.slash(Where.SERVER, "start").then("A lot of people are talking to me right now.");
        assertThat(sam.countOf("You said: one")).as("before the first answer").isZero();
    }

    @Test
    void putsAFormThatComesTooLateBehindAButton() {
        CompletableFuture<Answer> slow = rig.coach.nextWaits();
        Interaction command = sam.slash(Where.SERVER, "human");
        command.then(NOT_KEPT);
        slow.complete(new Answer.Now(List.of(), Samples.form()));
        Shown ready = command.then("Your form is ready.");
        Interaction press = ready.press("Open the form");
        assertThat(press.form().path("title").asText()).isEqualTo("Fine-tune");
        press.submits(Map.of("about", List.of("late"))).then("You sent {about=[late]");
    }

    @Test
    void saysSoWhenTooMuchIsWaiting() {
        rig.coach.next(new Answer.Busy());
        Shown line = sam.slash(Where.SERVER, "start").then("A lot of people are talking to me right now.");
        assertThat(line.onlyVisibleToThem()).isTrue();
        rig.coach.next(new Answer.Busy());
        sam.says("hello").then("A lot of people are talking to me right now.");
    }

    @Test
    void neverStaysSilentWhenTheCoachBreaks() {
        rig.coach.nextWaits().completeExceptionally(new IllegalStateException("broken on purpose"));
        sam.slash(Where.SERVER, "start").then("Something went wrong on my side");
        rig.coach.nextWaits().completeExceptionally(new IllegalStateException("broken on purpose"));
        sam.says("hello").then("Something went wrong on my side");
    }

    @Test
    void answersOnePersonInOrder() {
        CompletableFuture<Answer> first = rig.coach.nextWaits();
        sam.says("one");
        sam.says("two");
        rig.discord.person("Kim").says("hello").then("You said: hello");
        assertThat(sam.countOf("You said: two")).isZero();
        first.complete(ScriptedCoach.saying("First answer"));
        sam.sees("You said: two");
        assertThat(sam.countOf("First answer")).isEqualTo(1);
    }

    @Test
    void sendsWhatDoesNotFitIntoFiveFollowUpsAsAFile() {
        List<Reply> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            many.add(Reply.saying("Reply number " + i));
        }
        rig.coach.next(new Answer.Now(many, null));
        Interaction command = sam.slash(Where.OTHER_DM, "help");
        command.then("Reply number 0");
        command.then("The rest is long, so here it is as a file.");
        assertThat(command.followUps()).isEqualTo(5);
    }

    @Test
    void saysNothingWhereThereIsNothingToSay() {
        rig.coach.next(new Answer.Now(List.of(), null));
        Shown card = sam.slash(Where.BOT_DM, "start").then("Done.");
        assertThat(card.onlyVisibleToThem()).isTrue();
        rig.coach.next(new Answer.Now(List.of(), null));
        sam.says("   ");
        sam.says("hello").then("You said: hello");
    }
}
