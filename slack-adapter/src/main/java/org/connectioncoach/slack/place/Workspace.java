package org.connectioncoach.slack.place;

import org.connectioncoach.member.MemberId;

/**
 * The workspace that an event came from.
 *
 * @param enterprise the organisation's id on Enterprise Grid, else empty
 * @param team the workspace's id
 */
public record Workspace(String enterprise, String team) {
    /** Whoever is in an organisation is one member in all its workspaces. */
    public MemberId member(String user) {
        return MemberId.slack(enterprise.isEmpty() ? team : enterprise, user);
    }

    /** The workspace behind a member's id and the team they last acted in. */
    public static Workspace of(MemberId member, String team) {
        boolean organisation =
                !member.workspace().equals(team) && member.workspace().startsWith("E");
        return organisation ? new Workspace(member.workspace(), team) : new Workspace("", member.workspace());
    }

    @Override
    public String toString() {
        return enterprise.isEmpty() ? team : enterprise + "/" + team;
    }
}
