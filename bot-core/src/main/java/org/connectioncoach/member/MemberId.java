package org.connectioncoach.member;

/**
 * Who a member is to us. Two workspaces of the same person are two members; on Discord one person is one member.
 *
 * @param platform {@code slack}, {@code discord} or {@code terminal}
 * @param workspace Slack's enterprise or team id; empty where the platform has none
 * @param user the platform's id of the person
 */
public record MemberId(String platform, String workspace, String user) {
    public MemberId {
        for (String part : new String[] {platform, workspace, user}) {
            if (part.indexOf(':') >= 0 || part.length() > 64) {
                throw new IllegalArgumentException("not a part of a member id: " + part.length() + " characters");
            }
        }
        if (platform.isEmpty() || user.isEmpty()) {
            throw new IllegalArgumentException("a member id names a platform and a user");
        }
    }

    public static MemberId slack(String workspace, String user) {
        return new MemberId("slack", workspace, user);
    }

    public static MemberId discord(String user) {
        return new MemberId("discord", "", user);
    }

    public static MemberId terminal(String user) {
        return new MemberId("terminal", "", user);
    }

    public static MemberId parse(String key) {
        String[] parts = key.split(":", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a member key: " + parts.length + " parts");
        }
        return new MemberId(parts[0], parts[1], parts[2]);
    }

    /** One string for storage and logs; it holds ids and no name. */
    public String key() {
        return platform + ":" + workspace + ":" + user;
    }
}
