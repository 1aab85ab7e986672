package org.connectioncoach.app.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectioncoach.app.doctor.Tokens;
import org.connectioncoach.app.doctor.finding.Finding;
import org.connectioncoach.app.process.Refused;
import org.connectioncoach.app.settings.Secret;
import org.connectioncoach.app.settings.Settings;
import org.connectioncoach.discord.settings.DiscordSettings;
import org.connectioncoach.slack.settings.Reading;
import org.connectioncoach.slack.settings.SlackSettings;
import org.connectioncoach.slack.settings.SlackVariables;
import org.jspecify.annotations.Nullable;

/**
 * What the adapters need, from the settings and the environment, or a refusal that says all that is missing.
 *
 * @param slack null where Slack is not set up
 * @param discord null where Discord is not set up
 */
public record PlatformSettings(
        @Nullable SlackSettings slack, @Nullable DiscordSettings discord) {
    /** Subcommands whose flows exist; the others would be offered in vain. */
    private static final Set<String> COMMANDS =
            Set.of("start", "range", "ask", "check", "note", "human", "privacy", "help");

    public static PlatformSettings of(Settings settings, Map<String, String> environment) {
        List<String> problems = new ArrayList<>();
        boolean slackWanted = settings.slack().mode() != org.connectioncoach.app.settings.SlackSettings.Mode.OFF;
        Reading slack =
                slackWanted ? SlackVariables.read(forSlack(settings, environment)) : new Reading(null, List.of());
        problems.addAll(slack.problems());
        DiscordSettings discord = null;
        if (settings.discord().token() != null) {
            Tokens.discord(settings.discord()).stream()
                    .filter(finding -> finding.verdict() == Finding.Verdict.MEND)
                    .forEach(finding -> problems.add(finding.words()));
            discord = discord(environment, settings, problems);
        }
        if (!problems.isEmpty()) {
            throw Refused.wrongUse(String.join("\n", problems));
        }
        if (slack.settings() == null && discord == null) {
            throw Refused.wrongUse("Neither Slack nor Discord is set up. Set SLACK_BOT_TOKEN with SLACK_APP_TOKEN or"
                    + " SLACK_SIGNING_SECRET, or DISCORD_TOKEN; or try ./coach chat, which needs none.");
        }
        return new PlatformSettings(slack.settings(), discord);
    }

    private static Map<String, String> forSlack(Settings settings, Map<String, String> environment) {
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("COACH_HTTP_PORT", Integer.toString(settings.ports().http()));
        variables.put("COACH_HTTP_HOST", settings.ports().address());
        variables.put("SLACK_MODE", settings.slack().mode().name().toLowerCase(java.util.Locale.ROOT));
        variables.putIfAbsent(
                "SLACK_CHANNELS", String.join(",", settings.slack().publicChannels()));
        variables.putIfAbsent("SLACK_FILE_HOSTS", String.join(",", settings.downloadHosts()));
        variables.values().removeIf(String::isEmpty);
        return variables;
    }

    private static @Nullable DiscordSettings discord(
            Map<String, String> environment, Settings settings, List<String> problems) {
        Map<String, String> variables = new HashMap<>(environment);
        Secret.words(settings.discord().token()).ifPresent(token -> variables.put("DISCORD_TOKEN", token));
        variables.putIfAbsent("DISCORD_ATTACHMENT_HOSTS", String.join(",", settings.downloadHosts()));
        try {
            return DiscordSettings.from(variables, COMMANDS);
        } catch (IllegalArgumentException e) {
            problems.add(String.valueOf(e.getMessage()));
            return null;
        }
    }
}
