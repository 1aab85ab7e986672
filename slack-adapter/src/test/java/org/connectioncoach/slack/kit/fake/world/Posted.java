package org.connectioncoach.slack.kit.fake.world;

import com.google.gson.JsonArray;

/**
 * A message that Slack shows.
 *
 * @param onlyFor the user who alone sees it, or empty
 * @param mark the id in its metadata, or empty
 */
public record Posted(
        String channel, String ts, String thread, String onlyFor, String text, JsonArray blocks, String mark) {
    Posted changed(String newText, JsonArray newBlocks, String newMark) {
        return new Posted(channel, ts, thread, onlyFor, newText, newBlocks, newMark.isEmpty() ? mark : newMark);
    }

    /** Everything a person reads on it. */
    public String shown() {
        return text + "\n" + blocks;
    }
}
