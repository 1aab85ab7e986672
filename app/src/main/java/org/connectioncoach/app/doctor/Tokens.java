package org.connectioncoach.app.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.app.doctor.finding.Finding;
import org.connectioncoach.app.settings.DiscordSettings;
import org.connectioncoach.app.settings.Secret;
import org.connectioncoach.app.settings.SlackSettings;
import org.connectioncoach.app.settings.SlackSettings.Mode;
import org.jspecify.annotations.Nullable;

/**
 * Whether the tokens are there and look as the platforms write them. Nothing is sent anywhere, and no token is printed.
 */
public final class Tokens {
    private Tokens() {}

    /** What keeps Slack from being served; a note where Slack is not set up at all. */
    public static List<Finding> slack(SlackSettings slack) {
        if (slack.mode() == Mode.OFF) {
            return List.of(Finding.note(
                    "Slack",
                    "not set up",
                    "set SLACK_APP_TOKEN and SLACK_BOT_TOKEN, or SLACK_SIGNING_SECRET and SLACK_BOT_TOKEN"));
        }
        List<Finding> findings = new ArrayList<>();
        boolean manyWorkspaces = slack.clientId() != null && slack.clientSecret() != null;
        if (slack.botToken() == null && !(manyWorkspaces && slack.mode() == Mode.HTTP)) {
            findings.add(Finding.mend("Slack", "SLACK_BOT_TOKEN is missing", "copy it from OAuth & Permissions"));
        }
        shape(slack.botToken(), "xoxb-[\\w-]+", "SLACK_BOT_TOKEN", "xoxb-", slack.apiBaseUrl())
                .ifPresent(findings::add);
        if (slack.mode() == Mode.SOCKET) {
            if (slack.appToken() == null) {
                findings.add(Finding.mend(
                        "Slack", "SLACK_APP_TOKEN is missing", "make one under Basic Information, App-Level Tokens"));
            }
            shape(slack.appToken(), "xapp-[\\w-]+", "SLACK_APP_TOKEN", "xapp-", slack.apiBaseUrl())
                    .ifPresent(findings::add);
        } else if (slack.signingSecret() == null) {
            findings.add(Finding.mend("Slack", "SLACK_SIGNING_SECRET is missing", "copy it from Basic Information"));
        } else if (slack.apiBaseUrl() == null && !slack.signingSecret().reveal().matches("[0-9a-f]{32}")) {
            findings.add(Finding.mend(
                    "Slack",
                    "SLACK_SIGNING_SECRET does not look right",
                    "copy it from Basic Information (32 digits and letters from a to f)"));
        }
        elsewhere("Slack", "SLACK_API_BASE_URL", slack.apiBaseUrl()).ifPresent(findings::add);
        return findings.isEmpty()
                ? List.of(Finding.fine("Slack", slack.mode() == Mode.SOCKET ? "by Socket Mode" : "by HTTP"))
                : findings;
    }

    private static Optional<Finding> shape(
            @Nullable Secret token, String shape, String variable, String start, @Nullable String testAddress) {
        return Secret.words(token)
                .filter(words -> testAddress == null && !words.matches(shape))
                .map(words -> Finding.mend("Slack", variable + " does not look right", "it starts with " + start));
    }

    /** Tokens go to that address, so whoever set it for a trial should hear of it. */
    private static Optional<Finding> elsewhere(String platform, String variable, @Nullable String address) {
        return Optional.ofNullable(address)
                .map(set ->
                        Finding.note(platform, "tokens go to " + set + " instead of " + platform, "unset " + variable));
    }

    /** What keeps Discord from being served; a note where Discord is not set up at all. */
    public static List<Finding> discord(DiscordSettings discord) {
        Secret token = discord.token();
        if (token == null) {
            return List.of(Finding.note("Discord", "not set up", "set DISCORD_TOKEN"));
        }
        if (discord.apiBaseUrl() == null && !token.reveal().matches("[\\w-]{10,}\\.[\\w-]{4,}\\.[\\w-]{10,}")) {
            return List.of(Finding.mend(
                    "Discord",
                    "DISCORD_TOKEN does not look right",
                    "copy it from the Bot page (three parts with dots between)"));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.fine("Discord", "token looks right"));
        elsewhere("Discord", "DISCORD_API_BASE_URL", discord.apiBaseUrl()).ifPresent(findings::add);
        return findings;
    }
}
