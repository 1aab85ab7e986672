package org.connectioncoach.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestTroubleTest {
    private final Rig rig = new Rig();
    private final Person sam = rig.discord.person("Sam");

    @AfterEach
    void stop() {
        rig.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void answersAnInteractionAlthoughDiscordFailsFirst(int status) {
        rig.discord.order(Route.CALLBACK, Fault.failing(status));
        sam.slash(Where.SERVER, "start").then("Where are you right now?");
        assertThat(rig.discord.requests(Route.CALLBACK)).isEqualTo(2);
    }

    @Test
    void answersAsSoonAsTheRateLimitAllows() {
        rig.discord.order(Route.CALLBACK, Fault.rateLimit(1));
        Interaction command = sam.slash(Where.SERVER, "start");
        command.then("Where are you right now?");
        assertThat(command.acknowledgedAfter()).isBetween(900L, 2_900L);
    }

    @Test
    void answersAfterALimitThatLooksLikeABan() {
        rig.discord.order(Route.SEND, Fault.rateLimitWithoutVia(1));
        sam.says("hello").then("You said: hello");
    }

    @Test
    void staysCalmWhenTheAnswerArrivedButNobodyHeardOfIt() {
        rig.discord.order(Route.CALLBACK, Fault.lostAnswer());
        sam.slash(Where.BOT_DM, "start").then("Where are you right now?");
        sam.says("hello").then("You said: hello");
        assertThat(sam.countOf("Where are you right now?")).isEqualTo(1);
        assertThat(sam.countOf("Something went wrong")).isZero();
        assertThat(sam.countOf("Sorry for the wait")).isZero();
    }

    @Test
    void answersACommandThatAnotherProcessAcknowledged() throws Exception {
        CompletableFuture<Answer> slow = rig.coach.nextWaits();
        Interaction command = sam.slash(Where.SERVER, "start");
        acknowledgeElsewhere(command, "{\"type\":5,\"data\":{\"flags\":64}}");
        slow.complete(ScriptedCoach.saying("Here is the answer"));
        assertThat(command.then("Here is the answer").onlyVisibleToThem()).isTrue();
        assertThat(sam.countOf("Here is the answer")).isEqualTo(1);
    }

    @Test
    void answersAPressThatAnotherProcessAcknowledged() throws Exception {
        Shown card = sam.slash(Where.BOT_DM, "start").then("Where are you right now?");
        CompletableFuture<Answer> slow = rig.coach.nextWaits();
        Interaction press = card.press("Student");
        acknowledgeElsewhere(press, "{\"type\":6}");
        slow.complete(ScriptedCoach.saying("Second question"));
        sam.sees("Second question");
        card.awaitButtons();
    }

    @Test
    void putsAFormBehindAButtonWhenAnotherProcessAcknowledged() throws Exception {
        CompletableFuture<Answer> slow = rig.coach.nextWaits();
        Interaction command = sam.slash(Where.SERVER, "human");
        acknowledgeElsewhere(command, "{\"type\":5,\"data\":{\"flags\":64}}");
        slow.complete(new Answer.Now(List.of(), Samples.form()));
        command.then("Your form is ready.");
    }

    /** Its own queue may be empty while the one of the other process is full. */
    @Test
    void answersACommandThatAnotherProcessWasTooBusyFor() {
        ScriptedCoach busy = new ScriptedCoach();
        busy.next(new Answer.Busy());
        CompletableFuture<Answer> slow = rig.coach.nextWaits();
        Running other = Rig.start(rig.discord, busy, rig.values);
        try {
            rig.discord.awaitIdentified(2);
            Interaction command = sam.slash(Where.SERVER, "start");
            command.then("A lot of people are talking to me right now.");
            slow.complete(ScriptedCoach.saying("Here is the answer"));
            command.then("Here is the answer");
            assertThat(sam.countOf("A lot of people")).as("still said").isZero();
        } finally {
            other.close();
            busy.close();
        }
    }

    @Test
    void leavesTheAnswerOfAnotherProcessAsItIs() throws Exception {
        rig.coach.next(new Answer.Already());
        Interaction command = sam.slash(Where.SERVER, "start");
        acknowledgeElsewhere(
                command,
                "{\"type\":4,\"data\":{\"content\":\"From elsewhere\",\"flags\":64,\"allowed_mentions\":{\"parse\":[]}}}");
        command.then("From elsewhere");
        Rig.until("this process tried too", () -> rig.discord.requests(Route.CALLBACK) == 2);
        sam.says("hello").then("You said: hello");
        command.then("From elsewhere");
    }

    private void acknowledgeElsewhere(Interaction interaction, String callback) throws Exception {
        String[] idAndToken = interaction.address().split(":", 2);
        URI address =
                URI.create(rig.discord.apiUrl() + "/interactions/" + idAndToken[0] + "/" + idAndToken[1] + "/callback");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(callback))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502})
    void sendsAMessageOnceAlthoughDiscordFailsFirst(int status) {
        rig.discord.order(Route.SEND, Fault.failing(status));
        rig.discord.order(Route.SEND, Fault.lostAnswer());
        sam.says("hello").then("You said: hello");
        sam.says("again").then("You said: again");
        assertThat(sam.countOf("You said: hello")).isEqualTo(1);
    }

    @Test
    void sendsFollowUpsAlthoughDiscordFailsFirst() {
        Shown card = sam.slash(Where.SERVER, "start").then("Where are you right now?");
        rig.discord.order(Route.FOLLOW_UP, Fault.failing(500));
        card.press("Student").then("2 of 3");
        assertThat(sam.countOf("2 of 3")).isEqualTo(1);
    }

    /** Nothing marks a follow-up for Discord, so nobody may try again what may have arrived. */
    @Test
    void leavesAFollowUpWhoseFateIsUnknownToTheOutboxAndSaysNothingTwice() {
        rig.coach.next(new Answer.Now(List.of(Reply.saying("First part"), Reply.saying("Second part")), null));
        rig.discord.order(Route.FOLLOW_UP, Fault.lostAnswer());
        Interaction command = sam.slash(Where.SERVER, "start");
        command.then("Second part");
        Rig.until("it is left to the outbox", () -> rig.coach.wasUnanswered(command.id()));
        assertThat(sam.countOf("Second part")).isEqualTo(1);
        assertThat(rig.discord.requests(Route.FOLLOW_UP)).isEqualTo(1);
    }

    @Test
    void answersInANewMessageWhenTheInteractionDiedFirst() {
        Interaction command =
                sam.slash(Where.BOT_DM, "range", Map.of("have", "120")).expires();
        sam.sees("Sorry for the wait. Here it is:");
        sam.sees("You invoked range with: have:120");
        assertThat(command.followUps()).isZero();
    }

    @Test
    void answersInPrivateWhenAnInteractionInAServerDiedFirst() {
        sam.slash(Where.SERVER, "privacy").expires();
        Shown card = sam.sees("What I know about you");
        Shown hello = sam.says("hello").then("You said: hello");
        assertThat(card.channel()).isEqualTo(hello.channel());
    }

    @Test
    void givesUpQuietlyOnSomebodyWhoCannotBeReachedAtAll() {
        sam.closesDirectMessages(50278);
        sam.slash(Where.SERVER, "privacy").expires();
        Person kim = rig.discord.person("Kim");
        kim.says("hello").then("You said: hello");
        sam.slash(Where.SERVER, "start").then("Where are you right now?");
    }

    @Test
    void oneSlowAnswerDelaysNobodyElse() {
        rig.discord.order(Route.CALLBACK, Fault.slow(1_200));
        Interaction slow = sam.slash(Where.SERVER, "start");
        Rig.until("the slow request is on its way", () -> rig.discord.requests(Route.CALLBACK) == 1);
        Interaction quick = rig.discord.person("Kim").slash(Where.SERVER, "start");
        quick.then("Where are you right now?");
        slow.then("Where are you right now?");
        assertThat(quick.acknowledgedAfter()).isLessThan(slow.acknowledgedAfter());
    }

    @Test
    void answersInANewMessageWhenTheCardIsGone() {
        Shown card = sam.slash(Where.SERVER, "privacy").then("What I know about you");
        card.deleted().press("Start weekly plan").then("Your plan is set.");
        Shown question = sam.slash(Where.BOT_DM, "start").then("Where are you right now?");
        question.deleted().press("Student").then("2 of 3");
    }

    @Test
    void answersInPrivateWhereItMayNoLongerSpeak() {
        rig.discord.forbidPublicChannel();
        Shown pointer = sam.mentionsBot(true, "is it ok to ignore people?").then("I keep coaching private");
        assertThat(pointer.channel()).isNotEqualTo(rig.discord.publicChannel());
    }
}
