package org.connectioncoach.slack.api;

import java.util.Locale;
import java.util.Set;

/**
 * An error code of Slack and what it means to us.
 *
 * @param code as Slack spells it, such as {@code channel_not_found}
 */
public record SlackError(String code) {
    private static final Set<String> WORKSPACE_GONE =
            Set.of("account_inactive", "token_revoked", "invalid_auth", "not_authed", "org_login_required");
    private static final Set<String> MEMBER_UNREACHABLE = Set.of(
            "user_disabled",
            "user_not_found",
            "user_not_visible",
            "cannot_dm_bot",
            "messages_tab_disabled",
            "channel_not_found",
            "is_archived",
            "not_in_channel",
            "restricted_action",
            "user_not_in_channel");
    private static final Set<String> UNSURE = Set.of("internal_error", "fatal_error");
    /** A token that ran out is renewed as soon as Slack can be asked to. */
    private static final Set<String> LATER = Set.of(
            "ratelimited",
            "rate_limited",
            "service_unavailable",
            "request_timeout",
            "team_added_to_org",
            "token_expired");

    /** Keeps what looks like a code and nothing else, so that a log never holds what a server made up. */
    public SlackError {
        code = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        code = code.substring(0, Math.min(60, code.length()));
    }

    /** The token is of no use any more, whoever is written to. */
    public boolean workspaceGone() {
        return WORKSPACE_GONE.contains(code);
    }

    /** This member, or this channel, cannot be written to. */
    public boolean memberUnreachable() {
        return MEMBER_UNREACHABLE.contains(code);
    }

    boolean unsure() {
        return UNSURE.contains(code);
    }

    boolean passes() {
        return LATER.contains(code);
    }
}
