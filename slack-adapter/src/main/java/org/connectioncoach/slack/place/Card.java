package org.connectioncoach.slack.place;

import com.google.gson.JsonArray;

/**
 * The message whose button or list a member used.
 *
 * @param ts its timestamp, by which it is changed
 * @param ephemeral true for one that the member alone sees; Slack then tells nothing of what is on it
 * @param pressed the id of the block that was used
 * @param label what was chosen, as shown; empty when Slack does not tell
 */
public record Card(String ts, boolean ephemeral, String text, JsonArray blocks, String pressed, String label) {}
