package org.connectioncoach.slack.place;

import org.connectioncoach.platform.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a member acted, and so where the answer goes.
 *
 * @param channel empty where Slack tells none, such as for a global shortcut
 * @param thread the thread to stay in, or empty
 * @param responseUrl a short-lived address for answers, or empty; never logged
 * @param card what was acted upon, or null
 */
public record Spot(
        Workspace workspace,
        String user,
        Place place,
        String channel,
        String thread,
        String responseUrl,
        @Nullable Card card) {

    public static Spot directMessage(Workspace workspace, String user, String channel) {
        return new Spot(workspace, user, Place.DIRECT_MESSAGE, channel, "", "", null);
    }

    /** Where to post: the channel, or the member, to whom Slack then opens the direct message. */
    public String target() {
        return place == Place.DIRECT_MESSAGE && channel.isEmpty() ? user : channel;
    }

    /** What is said here is said in order. */
    public String lane() {
        return workspace + ":" + user + ":" + channel;
    }

    /** Ids only: safe for a log. */
    @Override
    public String toString() {
        return "Spot[" + workspace + ", " + user + ", " + place + ", " + channel + "]";
    }
}
