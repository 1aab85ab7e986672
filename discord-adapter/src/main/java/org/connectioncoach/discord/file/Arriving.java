package org.connectioncoach.discord.file;

import java.util.concurrent.CompletableFuture;
import org.connectioncoach.dialogue.Event;

/**
 * A file on its way.
 *
 * @param named what is known of it at once, without its content
 * @param whole the same with its content, or without it where it could not be fetched; never fails
 */
public record Arriving(Event.Uploaded named, CompletableFuture<Event> whole) {}
