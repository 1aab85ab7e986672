package org.connectioncoach.store;

import java.time.Instant;

/**
 * One installation of the app, for the adapter that made it.
 *
 * @param platform as in {@link org.connectioncoach.member.MemberId#platform()}
 * @param enterprise the enterprise's id, or empty
 * @param team the team's id, or empty for one that covers a whole enterprise
 * @param user the id of who installed, or empty for the bot's own row
 * @param content what the adapter needs again, tokens included; sealed before it reaches the disk
 * @param at when it was written
 */
public record Installation(String platform, String enterprise, String team, String user, String content, Instant at) {
    /** Ids only: safe for a log. */
    @Override
    public String toString() {
        return "Installation[" + String.join(":", platform, enterprise, team, user) + "]";
    }
}
