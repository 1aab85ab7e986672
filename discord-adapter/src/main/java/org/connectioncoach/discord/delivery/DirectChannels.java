package org.connectioncoach.discord.delivery;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.discord.rest.DiscordError;
import org.connectioncoach.discord.rest.DiscordRest;

/**
 * The direct channels with people. Known ones are remembered in memory only, so that somebody who asks to be forgotten
 * leaves no trace here; asking Discord for a channel that exists already opens nothing new.
 */
public final class DirectChannels {
    /** Stands in an address for "the direct channel with this person, to be opened". */
    public static final String DM = "dm";

    private static final int KEPT = 50_000;

    private final DiscordRest rest;
    private final Pace pace;
    private final Map<String, String> known = new LinkedHashMap<>();

    public DirectChannels(DiscordRest rest, Pace pace) {
        this.rest = rest;
        this.pace = pace;
    }

    /** The channel, where the person and the bot have spoken since the start. */
    synchronized Optional<String> known(String user) {
        return Optional.ofNullable(known.get(user));
    }

    /** Someone wrote to us there. */
    public synchronized void heard(String user, String channel) {
        known.put(user, channel);
        if (known.size() > KEPT) {
            known.remove(known.keySet().iterator().next());
        }
    }

    /** Zero when a new channel may be opened now, else how long to wait. */
    Duration whenToOpen() {
        return pace.tryOpen();
    }

    /** The channel with a person, opened if need be. Only after something the person did, or with their consent. */
    public CompletableFuture<String> open(String user) {
        Optional<String> there = known(user);
        if (there.isPresent()) {
            return CompletableFuture.completedFuture(there.get());
        }
        return rest.openDirectChannel(user).thenApply(channel -> {
            heard(user, channel);
            return channel;
        });
    }

    /** The same for a courtesy: fails rather than open too many new channels in a row. */
    public CompletableFuture<String> openSlowly(String user) {
        if (known(user).isEmpty() && !whenToOpen().isZero()) {
            return CompletableFuture.failedFuture(new DiscordError(0, 0));
        }
        return open(user);
    }
}
