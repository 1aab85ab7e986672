package org.connectioncoach.discord.answering;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.connectioncoach.discord.delivery.ChannelSender;
import org.connectioncoach.discord.delivery.DirectChannels;
import org.connectioncoach.discord.delivery.OpenCards;
import org.connectioncoach.discord.render.DiscordRenderer;
import org.connectioncoach.discord.rest.DiscordRest;

/** What everything that answers needs. */
public record Tools(
        DiscordRest rest,
        DiscordRenderer renderer,
        ChannelSender sender,
        DirectChannels directs,
        OpenCards openCards,
        PendingForms forms,
        ScheduledExecutorService timer) {

    /** Runs a request after a pause. */
    <T> CompletableFuture<T> later(long millis, Supplier<CompletableFuture<T>> request) {
        return CompletableFuture.runAsync(
                        () -> {}, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, timer))
                .thenCompose(x -> request.get());
    }
}
