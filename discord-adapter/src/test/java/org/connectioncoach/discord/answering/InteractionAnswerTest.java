package org.connectioncoach.discord.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.connectioncoach.discord.delivery.ChannelSender;
import org.connectioncoach.discord.delivery.DirectChannels;
import org.connectioncoach.discord.delivery.OpenCards;
import org.connectioncoach.discord.delivery.Pace;
import org.connectioncoach.discord.render.DiscordRenderer;
import org.connectioncoach.discord.rest.DiscordRest;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InteractionAnswerTest {
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    @Test
    void nobodyWaitsForTheAcknowledgementOfWhatAnotherProcessAnswered() {
        InteractionAnswer answer = new InteractionAnswer(command(), tools());
        assertThat(answer.give(new Answer.Already()))
                .as("what this person does next is not held up")
                .isCompletedWithValue(true);
    }

    @Test
    void anApologyForAnAnswerThatFailedIsNeverWaitedForInVain() {
        InteractionAnswer answer = new InteractionAnswer(command(), tools());
        Answer words = new Answer.Now(List.of(Reply.saying("Hello")), null);
        CompletableFuture<Boolean> apologized = CompletableFuture.completedFuture(words)
                .thenCompose(answer::give)
                .exceptionallyCompose(problem -> answer.line(tools().renderer().line("Sorry")));
        assertThat(apologized)
                .as("where nobody is connected, neither can be said")
                .isDone();
    }

    private static Call command() {
        return new Call("1", "t", Call.Kind.COMMAND, "2", "", "", true, "3", Locale.US, Instant.EPOCH, null);
    }

    private Tools tools() {
        DiscordRest nowhere = new DiscordRest(() -> {
            throw new IllegalStateException("nobody is connected");
        });
        DiscordRenderer renderer = new DiscordRenderer(drawing -> new byte[] {1});
        OpenCards openCards = new OpenCards();
        return new Tools(
                nowhere,
                renderer,
                new ChannelSender(nowhere, renderer, timer, openCards),
                new DirectChannels(nowhere, new Pace(Clock.systemUTC(), Duration.ofSeconds(1), 1)),
                openCards,
                new PendingForms(),
                timer);
    }
}
