package org.connectioncoach.platform;

/** Where something happened; it decides who can read the answer. */
public enum Place {
    /** The bot's direct message with the member. */
    DIRECT_MESSAGE,
    /** A command or button used in a channel or server: the answer is visible to the member alone. */
    PRIVATE_REPLY,
    /** A mention in a channel where the bot may speak: everybody reads the answer, so nothing personal is in it. */
    CHANNEL,
    /** The platform's home page of the bot. */
    HOME
}
