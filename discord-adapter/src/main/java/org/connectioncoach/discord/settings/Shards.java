package org.connectioncoach.discord.settings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which part of Discord's servers this process looks after.
 *
 * @param first the first shard, from 0
 * @param last the last one, included
 * @param total of all processes; 0 for as many as Discord recommends, all of them here
 */
public record Shards(int first, int last, int total) {
    public static final Shards RECOMMENDED = new Shards(0, 0, 0);

    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?/(\\d{1,5})");

    public Shards {
        if (total != 0 && (first > last || last >= total)) {
            throw new IllegalArgumentException("no such shards: " + first + "-" + last + "/" + total);
        }
    }

    /**
     * Such as {@code 0-3/16}: shards 0 to 3 of 16.
     *
     * @param range null for as many as Discord recommends
     */
    public static Shards parse(@Nullable String range) {
        if (range == null) {
            return RECOMMENDED;
        }
        Matcher matcher = RANGE.matcher(range);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("DISCORD_SHARDS should look like 0-3/16, not \"" + range + "\"");
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        int total = Integer.parseInt(matcher.group(3));
        if (total == 0 || first > last || last >= total) {
            throw new IllegalArgumentException(
                    "DISCORD_SHARDS counts from 0 and stays under the total, as in 0-3/16; not \"" + range + "\"");
        }
        return new Shards(first, last, total);
    }

    public boolean recommended() {
        return total == 0;
    }
}
