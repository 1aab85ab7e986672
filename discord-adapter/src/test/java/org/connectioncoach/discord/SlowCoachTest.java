package org.connectioncoach.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.discord.fake.Interaction;
import org.connectioncoach.discord.fake.Person;
import org.connectioncoach.discord.fake.Shown;
import org.connectioncoach.discord.fake.world.Where;
import org.connectioncoach.discord.render.Samples;
import org.connectioncoach.discord.rig.Rig;
import org.connectioncoach.discord.rig.ScriptedCoach;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlowCoachTest {
    private final Rig rig = new Rig();
    private final Person sam = rig.discord.person("Sam");

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void acknowledgesACommandInTimeAndFillsItInLater() {
        CompletableFuture<Answer> slow = rig.coach.nextWaits();
        Interaction command = sam.slash(Where.SERVER, "start");
        assertThat(command.acknowledged()).isEqualTo(5);
        assertThat(command.acknowledgedAfter()).isLessThan(3_000);
        slow.complete(new Answer.Now(List.of(ScriptedCoach.stageQuestion()), null));
        Shown card = command.then("Where are you right now?");
        assertThat(card.onlyVisibleToThem()).isTrue();
        assertThat(card.buttons()).contains("Student");
    }

    @Test
    void acknowledgesAPressInTimeAndClearsTheCardLater() {
        Shown card = sam.slash(Where.BOT_DM, "start").then("Where are you right now?");
        CompletableFuture<Answer> slow = rig.coach.nextWaits();
        Interaction press = card.press("Student");
        assertThat(press.acknowledged()).isEqualTo(6);
        assertThat(card.buttons()).contains("Student");
        slow.complete(ScriptedCoach.saying("Second question"));
        press.then("Second question");
        card.awaitButtons();
    }

    @Test
    void putsAFormThatComesTooLateBehindAButton() {
        CompletableFuture<Answer> slow = rig.coach.nextWaits();
        Interaction command = sam.slash(Where.SERVER, "human");
        assertThat(command.acknowledged()).isEqualTo(5);
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
