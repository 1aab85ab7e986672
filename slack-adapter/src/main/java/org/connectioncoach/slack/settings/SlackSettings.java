package org.connectioncoach.slack.settings;

import java.net.InetSocketAddress;
import java.util.Set;
import org.connectioncoach.slack.install.Installing;
import org.jspecify.annotations.Nullable;

/**
 * How the adapter runs.
 *
 * @param botToken of the one workspace; null where workspaces install the app themselves
 * @param appToken for the socket; null over HTTP
 * @param signingSecret null over the socket
 * @param credentials for installations; null with one workspace
 * @param listen where HTTP is served
 * @param apiBase Slack's Web API, with a slash at its end
 * @param channels ids of channels where the coach may speak for everybody to read
 * @param fileHosts hosts that files are fetched from
 */
public record SlackSettings(
        Mode mode,
        @Nullable String botToken,
        @Nullable String appToken,
        @Nullable String signingSecret,
        Installing.@Nullable Credentials credentials,
        InetSocketAddress listen,
        String apiBase,
        String command,
        Set<String> channels,
        Set<String> fileHosts) {
    /** Slack's own address of its Web API. */
    public static final String SLACK_API = "https://slack.com/api/";

    /** Where Slack keeps members' files. */
    public static final Set<String> SLACK_FILES = Set.of("files.slack.com");

    /** The largest file that is read, in bytes: LinkedIn's largest list of connections is far smaller. */
    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    /** How Slack reaches us. */
    public enum Mode {
        HTTP,
        SOCKET
    }

    public SlackSettings {
        channels = Set.copyOf(channels);
        fileHosts = Set.copyOf(fileHosts);
    }

    /** No token and no secret. */
    @Override
    public String toString() {
        return "SlackSettings[" + mode + (credentials == null ? ", one workspace" : ", many workspaces") + "]";
    }
}
