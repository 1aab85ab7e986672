package org.connectioncoach.message;

/**
 * One entry of a list to pick from.
 *
 * @param value what comes back when it is picked
 * @param label at most 75 characters (Slack's option text)
 */
public record Option(String value, String label) {}
