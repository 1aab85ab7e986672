package org.connectioncoach.app.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One entry of the settings, with its names in a file and in the environment; some have one of the two. */
enum Setting {
    STORE_URL("store.url", "COACH_STORE_URL"),
    DATA_DIR("data_dir", "COACH_DATA_DIR"),
    HTTP_ADDRESS("http.address", "COACH_HTTP_HOST"),
    HTTP_PORT("http.port", "COACH_HTTP_PORT"),
    ADMIN_ADDRESS("admin.address", "COACH_ADMIN_HOST"),
    ADMIN_PORT("admin.port", "COACH_ADMIN_PORT"),
    PREVIEW_PORT("preview.port", "COACH_PREVIEW_PORT"),
    SLACK_MODE("slack.mode", "SLACK_MODE"),
    SLACK_PUBLIC_CHANNELS("slack.public_channels", "SLACK_CHANNELS"),
    DISCORD_SHARDS("discord.shards", "DISCORD_SHARDS"),
    DISCORD_PUBLIC_CHANNELS("discord.public_channels", "DISCORD_PUBLIC_CHANNELS"),
    DOWNLOAD_HOSTS("downloads.hosts", null),
    LOG_LEVEL("log.level", "COACH_LOG_LEVEL"),
    LOG_FORMAT("log.format", "COACH_LOG_FORMAT"),
    ENCRYPTION_KEY(null, "COACH_ENCRYPTION_KEY"),
    SLACK_BOT_TOKEN(null, "SLACK_BOT_TOKEN"),
    SLACK_SIGNING_SECRET(null, "SLACK_SIGNING_SECRET"),
    SLACK_APP_TOKEN(null, "SLACK_APP_TOKEN"),
    SLACK_CLIENT_ID(null, "SLACK_CLIENT_ID"),
    SLACK_CLIENT_SECRET(null, "SLACK_CLIENT_SECRET"),
    SLACK_API_BASE_URL(null, "SLACK_API_BASE_URL"),
    DISCORD_TOKEN(null, "DISCORD_TOKEN"),
    DISCORD_API_BASE_URL(null, "DISCORD_API_BASE_URL"),
    DISCORD_GATEWAY_URL(null, "DISCORD_GATEWAY_URL");

    private final @Nullable String key;
    private final @Nullable String variable;

    Setting(@Nullable String key, @Nullable String variable) {
        this.key = key;
        this.variable = variable;
    }

    /** Its name in a file, such as {@code http.port}. */
    Optional<String> key() {
        return Optional.ofNullable(key);
    }

    /** Its name in the environment. */
    Optional<String> variable() {
        return Optional.ofNullable(variable);
    }

    /** The variable that names a file which holds it instead; secrets alone have one, as containers hand them out. */
    Optional<String> fileVariable() {
        return variable().filter(name -> secret() && !name.endsWith("_URL")).map(name -> name + "_FILE");
    }

    /** Whether it is taken from the environment alone. */
    boolean secret() {
        return key == null;
    }

    static List<String> keys() {
        return Arrays.stream(values())
                .flatMap(setting -> setting.key().stream())
                .toList();
    }

    /** The setting that somebody meant by a key which belongs into the environment, as in {@code slack.bot_token}. */
    static Optional<Setting> kepToEnvironment(String key) {
        String name = key.replaceFirst("^.*\\.", "").toUpperCase(java.util.Locale.ROOT);
        return Arrays.stream(values())
                .filter(Setting::secret)
                .filter(setting -> setting.name().equals(name) || setting.name().endsWith("_" + name))
                .findFirst();
    }
}
