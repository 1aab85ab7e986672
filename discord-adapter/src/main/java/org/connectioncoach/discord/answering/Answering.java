package org.connectioncoach.discord.answering;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.discord.render.DiscordMessage;
import org.connectioncoach.platform.Answer;

/** How one thing that somebody did is answered. */
public interface Answering {
    /** As Discord numbers what happened. */
    String id();

    Locale locale();

    /** The coach has heard of it: once this is there, it is kept or refused. */
    default void awaits(CompletableFuture<Answer> answer) {}

    /** Delivers; true when Discord has everything, false when nothing more can be done. */
    CompletableFuture<Boolean> give(Answer answer);

    /** A failure that must not stay silent: a line of the adapter's own. */
    CompletableFuture<Boolean> line(DiscordMessage message);
}
