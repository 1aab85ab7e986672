package org.connectioncoach.platform;

/**
 * Where a message can be sent to, in the platform's own ids.
 *
 * @param channel Slack's channel or user id, Discord's channel id; {@code dm} where the adapter has to open one
 * @param thread the thread within it, or empty
 * @param token a short-lived handle for answering, such as Discord's interaction token; empty where there is none.
 *     Never logged.
 */
public record Address(String channel, String thread, String token) {
    public static Address channel(String channel) {
        return new Address(channel, "", "");
    }

    @Override
    public String toString() {
        return "Address[" + channel + (thread.isEmpty() ? "" : "/" + thread) + "]";
    }
}
