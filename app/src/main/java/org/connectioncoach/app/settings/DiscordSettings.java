package org.connectioncoach.app.settings;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How to reach Discord, and where to speak there.
 *
 * @param shards which part this process serves, or null for all of it
 * @param apiBaseUrl replaces Discord's own address, for tests; null means Discord
 * @param gatewayUrl the same for its gateway
 */
public record DiscordSettings(
        @Nullable Secret token,
        @Nullable Shards shards,
        Set<String> publicChannels,
        @Nullable String apiBaseUrl,
        @Nullable String gatewayUrl) {
    public DiscordSettings {
        publicChannels = Set.copyOf(publicChannels);
    }

    /**
     * A run of shards, as in {@code 0-3/16}.
     *
     * @param first counted from 0
     * @param last included
     * @param total over all processes
     */
    public record Shards(int first, int last, int total) {
        public Shards {
            if (first < 0 || last < first || total <= last) {
                throw new IllegalArgumentException("not a run of shards: " + first + "-" + last + "/" + total);
            }
        }
    }
}
