package org.connectioncoach.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The app's installations and their tokens. Each key is (platform, enterprise, team, user); empty parts count. */
public interface Installations {
    void put(Installation installation);

    Optional<Installation> find(String platform, String enterprise, String team, String user);

    /** All rows of a team, the newest first, the bot's own and every installer's. */
    List<Installation> ofTeam(String platform, String enterprise, String team);

    List<Installation> all(String platform);

    void remove(String platform, String enterprise, String team, String user);

    /** Removes every row of a team at once; tokens are not kept for a moment after an uninstall. */
    void removeTeam(String platform, String enterprise, String team);

    /**
     * Notes that the app left a workspace; its members' data goes 30 days later unless {@link #returned} is called.
     *
     * @param workspace as in {@link org.connectioncoach.member.MemberId#workspace()}
     */
    void left(String platform, String workspace, Instant at);

    void returned(String platform, String workspace);
}
