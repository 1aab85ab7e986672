package org.connectioncoach.slack.inbound;

/** Where the coach may speak for everybody to read; a mention elsewhere gets a private pointer. */
@FunctionalInterface
public interface SpeakingPlaces {
    /**
     * @param team the workspace's id
     * @param channel the channel's id
     */
    boolean mayAnswerIn(String team, String channel);
}
