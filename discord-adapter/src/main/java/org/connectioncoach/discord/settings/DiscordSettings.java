package org.connectioncoach.discord.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.connectioncoach.discord.command.CoachCommands;
import org.jspecify.annotations.Nullable;

/**
 * How to reach Discord and what to offer there.
 *
 * @param token the bot's; never logged
 * @param apiBaseUrl where the REST API is, up to and with the version; null for Discord's own
 * @param gatewayUrl where the gateway is; null for Discord's own
 * @param attachmentHosts hosts from which files that people send are fetched
 * @param maxFileBytes of one such file
 * @param commands subcommands whose flow exists, of {@link CoachCommands#ALL}
 */
public record DiscordSettings(
        String token,
        @Nullable String apiBaseUrl,
        @Nullable String gatewayUrl,
        Shards shards,
        Set<String> attachmentHosts,
        int maxFileBytes,
        Set<String> commands) {
    private static final Set<String> DISCORDS_HOSTS = Set.of("cdn.discordapp.com", "media.discordapp.net");
    /** LinkedIn's file of thirty thousand connections stays under it (product, B.8). */
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    public DiscordSettings {
        attachmentHosts = Set.copyOf(attachmentHosts);
        commands = Set.copyOf(commands);
        Set<String> unknown = new TreeSet<>(commands);
        unknown.removeAll(CoachCommands.ALL);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no such commands: " + unknown);
        }
    }

    /** Discord itself, with every command and the recommended shards. */
    public static DiscordSettings of(String token) {
        return new DiscordSettings(
                token, null, null, Shards.RECOMMENDED, DISCORDS_HOSTS, TEN_MEGABYTES, Set.copyOf(CoachCommands.ALL));
    }

    /**
     * From {@code DISCORD_TOKEN}, {@code DISCORD_API_BASE_URL}, {@code DISCORD_GATEWAY_URL}, {@code DISCORD_SHARDS} and
     * {@code DISCORD_ATTACHMENT_HOSTS} (separated by commas).
     *
     * @throws IllegalArgumentException saying which one is wrong, and what it should look like
     */
    public static DiscordSettings from(Map<String, String> environment, Set<String> commands) {
        String token = value(environment, "DISCORD_TOKEN");
        if (token == null) {
            throw new IllegalArgumentException("DISCORD_TOKEN is not set");
        }
        String hosts = value(environment, "DISCORD_ATTACHMENT_HOSTS");
        return new DiscordSettings(
                token,
                url(environment, "DISCORD_API_BASE_URL", "http"),
                url(environment, "DISCORD_GATEWAY_URL", "ws"),
                Shards.parse(value(environment, "DISCORD_SHARDS")),
                hosts == null ? DISCORDS_HOSTS : hosts(hosts),
                TEN_MEGABYTES,
                commands);
    }

    /** The same, elsewhere. */
    public DiscordSettings at(String newApiBaseUrl, String newGatewayUrl, Set<String> newAttachmentHosts) {
        return new DiscordSettings(
                token, newApiBaseUrl, newGatewayUrl, shards, newAttachmentHosts, maxFileBytes, commands);
    }

    public DiscordSettings with(Shards newShards) {
        return new DiscordSettings(token, apiBaseUrl, gatewayUrl, newShards, attachmentHosts, maxFileBytes, commands);
    }

    private static @Nullable String value(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static @Nullable String url(Map<String, String> environment, String name, String scheme) {
        String value = value(environment, name);
        if (value != null && !value.matches(scheme + "s?://[^\\s/]+.*")) {
            throw new IllegalArgumentException(
                    name + " should be an address such as " + scheme + "s://…, not \"" + value + "\"");
        }
        return value;
    }

    private static Set<String> hosts(String list) {
        List<String> hosts = Arrays.stream(list.split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList();
        return hosts.stream().collect(Collectors.toSet());
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "DiscordSettings[" + shards + ", " + commands + "]";
    }
}
