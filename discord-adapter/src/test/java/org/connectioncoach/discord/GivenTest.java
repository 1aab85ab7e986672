package org.connectioncoach.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.discord.fake.Interaction;
import org.connectioncoach.discord.fake.Person;
import org.connectioncoach.discord.fake.Sent;
import org.connectioncoach.discord.fake.fault.Fault;
import org.connectioncoach.discord.fake.fault.Route;
import org.connectioncoach.discord.fake.world.Where;
import org.connectioncoach.discord.rig.Rig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An answer counts as given where Discord has it and nowhere else; a file counts as sent before it is here. */
class GivenTest {
    private static final int CLOSED = 50007;
    private static final int NOT_FOUND = 404;
    /** More than there are threads that answer. */
    private static final int MANY = 12;

    private final Rig rig = new Rig();
    private final Person sam = rig.discord.person("Sam");

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void tellsThatAnAnswerArrived() {
        Sent hello = sam.says("hello");
        hello.then("You said: hello");
        isAnswered(hello.messageId());
        Interaction command = sam.slash(Where.SERVER, "start");
        command.then("Where are you right now?");
        isAnswered(command.id());
    }

    @Test
    void leavesAnAnswerThatDiscordRefusedToTheOutbox() {
        sam.closesDirectMessages(CLOSED);
        Sent hello = sam.says("hello");
        isLeft(hello.messageId());
    }

    @Test
    void leavesAnAnswerToAnInteractionThatIsOverToTheOutboxWhereNoOtherWayIsOpen() {
        sam.closesDirectMessages(CLOSED);
        rig.discord.order(Route.CALLBACK, Fault.failing(NOT_FOUND));
        isLeft(sam.slash(Where.SERVER, "start").id());
    }

    @Test
    void tellsThatAnAnswerArrivedInTheDirectChannelInstead() {
        rig.discord.order(Route.CALLBACK, Fault.failing(NOT_FOUND));
        Interaction command = sam.slash(Where.SERVER, "start");
        sam.sees("Where are you right now?");
        isAnswered(command.id());
    }

    @Test
    void leavesAnAnswerThatIsNoLongerItsOwnToTheOutbox() {
        rig.coach.leavesToTheOutbox(sam.id());
        Sent hello = sam.says("hello");
        isLeft(hello.messageId());
        rig.discord.person("Kim").says("hello").then("You said: hello");
        assertThat(sam.countOf("You said: hello")).isZero();
    }

    @Test
    void keepsAFileByItsNameWhileItIsFetchedAndAnswersOthersMeanwhile() {
        CompletableFuture<?> goOn = new CompletableFuture<>();
        rig.discord.holdFiles(goOn);
        sam.sendsFile("Connections.csv", new byte[] {1, 2, 3}, "text/csv");
        IntStream.range(1, MANY)
                .mapToObj(i -> rig.discord.person("Person " + i))
                .forEach(person -> person.slashWithFile(Where.SERVER, "Connections.csv", new byte[] {1, 2, 3}));
        Rig.until("every name is kept", () -> rig.coach.named().size() == MANY);
        assertThat(rig.coach.named())
                .extracting(inbound -> ((Event.Uploaded) inbound.event()).content())
                .containsOnlyNulls();
        rig.discord.person("Kim").says("hello").then("You said: hello");
        assertThat(rig.coach.heard()).as("nobody's file is here yet").hasSize(1);
        goOn.complete(null);
        sam.sees("Read Connections.csv: 3 bytes");
        Rig.until("all files are read", () -> rig.coach.heard().size() == MANY + 1);
    }

    private void isAnswered(String event) {
        Rig.until("the answer to be told", () -> rig.coach.wasAnswered(event));
        assertThat(rig.coach.wasUnanswered(event)).isFalse();
    }

    private void isLeft(String event) {
        Rig.until("the answer to be left", () -> rig.coach.wasUnanswered(event));
        assertThat(rig.coach.wasAnswered(event)).isFalse();
    }
}
