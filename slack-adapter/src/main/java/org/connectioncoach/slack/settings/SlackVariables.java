package org.connectioncoach.slack.settings;

import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.connectioncoach.slack.install.Installing;
import org.connectioncoach.slack.settings.SlackSettings.Mode;
import org.jspecify.annotations.Nullable;

/** Reads {@link SlackSettings} from the {@code SLACK_…} variables; the README lists them. */
public final class SlackVariables {
    private static final int DEFAULT_PORT = 8080;

    private SlackVariables() {}

    public static Reading read(Map<String, String> variables) {
        Environment env = new Environment(variables);
        String bot = env.get("SLACK_BOT_TOKEN");
        String app = env.get("SLACK_APP_TOKEN");
        String secret = env.get("SLACK_SIGNING_SECRET");
        Installing.Credentials credentials = credentials(env);
        if (bot == null && app == null && secret == null && credentials == null) {
            return new Reading(null, env.problems());
        }
        prefix(env, "SLACK_BOT_TOKEN", bot, "xoxb-", "OAuth & Permissions, Bot User OAuth Token");
        prefix(env, "SLACK_APP_TOKEN", app, "xapp-", "Basic Information, App-Level Tokens");
        Mode mode = mode(env, app, secret);
        if (bot == null && credentials == null) {
            env.problem("SLACK_BOT_TOKEN is missing. Copy it from your app's page: OAuth & Permissions.");
        }
        if (mode == Mode.HTTP && secret == null) {
            env.problem("SLACK_SIGNING_SECRET is missing. Copy it from your app's page: Basic Information.");
        }
        if (mode == Mode.SOCKET && app == null) {
            env.problem("SLACK_APP_TOKEN is missing. Create one with connections:write under Basic Information.");
        }
        SlackSettings settings = new SlackSettings(
                mode,
                bot,
                app,
                secret,
                bot == null ? credentials : null,
                new InetSocketAddress(env.get("COACH_HTTP_HOST", "0.0.0.0"), env.port("COACH_HTTP_PORT", DEFAULT_PORT)),
                slashed(env.get("SLACK_API_BASE_URL", SlackSettings.SLACK_API)),
                env.get("SLACK_COMMAND", "/coach"),
                env.list("SLACK_CHANNELS", Set.of()),
                env.list("SLACK_FILE_HOSTS", SlackSettings.SLACK_FILES));
        return new Reading(env.problems().isEmpty() ? settings : null, env.problems());
    }

    private static Installing.@Nullable Credentials credentials(Environment env) {
        String id = env.get("SLACK_CLIENT_ID");
        String secret = env.get("SLACK_CLIENT_SECRET");
        if (id == null && secret == null) {
            return null;
        }
        if (id == null || secret == null) {
            env.problem("SLACK_CLIENT_ID and SLACK_CLIENT_SECRET belong together. Copy both: Basic Information.");
            return null;
        }
        return new Installing.Credentials(id, secret, env.get("SLACK_REDIRECT_URI", ""));
    }

    /** Said, or the one that the secrets fit; HTTP where both do. */
    private static Mode mode(Environment env, @Nullable String app, @Nullable String secret) {
        String said = env.get("SLACK_MODE", "").toLowerCase(Locale.ROOT);
        return switch (said) {
            case "http" -> Mode.HTTP;
            case "socket" -> Mode.SOCKET;
            case "" -> app != null && secret == null ? Mode.SOCKET : Mode.HTTP;
            default -> {
                env.problem("SLACK_MODE is neither http nor socket. Choose one, or leave it out.");
                yield Mode.HTTP;
            }
        };
    }

    private static void prefix(Environment env, String name, @Nullable String value, String prefix, String where) {
        if (value != null && !value.startsWith(prefix)) {
            env.problem(
                    name + " does not start with " + prefix + ". Copy it again from your app's page: " + where + ".");
        }
    }

    private static String slashed(String address) {
        return address.endsWith("/") ? address : address + "/";
    }
}
