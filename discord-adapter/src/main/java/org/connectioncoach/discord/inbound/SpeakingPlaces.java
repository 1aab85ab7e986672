package org.connectioncoach.discord.inbound;

/** Where the bot may answer in public; everywhere else it keeps to private answers. */
@FunctionalInterface
public interface SpeakingPlaces {
    /**
     * @param server Discord's server id
     * @param channel id of the channel; for a thread, that of the channel it belongs to
     */
    boolean mayAnswerIn(String server, String channel);
}
