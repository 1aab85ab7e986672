package org.connectioncoach.app.settings;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How to reach Slack, and where to speak there.
 *
 * @param publicChannels channel ids where the coach may answer in public
 * @param apiBaseUrl replaces Slack's own address, for tests; null means Slack
 */
public record SlackSettings(
        Mode mode,
        Set<String> publicChannels,
        @Nullable Secret botToken,
        @Nullable Secret signingSecret,
        @Nullable Secret appToken,
        @Nullable Secret clientId,
        @Nullable Secret clientSecret,
        @Nullable String apiBaseUrl) {
    public SlackSettings {
        publicChannels = Set.copyOf(publicChannels);
    }

    /** The way Slack's events come in. */
    public enum Mode {
        /** Slack calls us at a public address. */
        HTTP,
        /** We hold a connection to Slack. */
        SOCKET,
        /** Not at all. */
        OFF
    }
}
