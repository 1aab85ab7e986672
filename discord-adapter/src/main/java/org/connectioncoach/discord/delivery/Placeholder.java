package org.connectioncoach.discord.delivery;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What stands where the answer to an interaction is still to come: Discord's "is thinking", or our own line that nothing
 * is kept yet. It becomes the answer, and doing that twice changes nothing.
 */
public final class Placeholder {
    /** The component id of the line, by which any process knows it; other components count from 1 (Discord). */
    public static final int LINE = 900;

    /** Discord's message flag for "is thinking". */
    private static final int THINKING = 1 << 7;

    private Placeholder() {}

    /** @param message as Discord has it */
    public static boolean is(JsonNode message) {
        return isThinking(message) || isLine(message);
    }

    public static boolean isThinking(JsonNode message) {
        return (message.path("flags").asInt() & THINKING) != 0;
    }

    /** Whether it is our line; that is a card, and Discord lets a card become nothing but another card. */
    public static boolean isLine(JsonNode message) {
        return message.path("components").findValues("id").stream().anyMatch(id -> id.asInt() == LINE);
    }
}
