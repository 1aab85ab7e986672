package org.connectioncoach.dialogue;

/** Who reads the answer. */
public enum Audience {
    /** The member, in their own conversation with the coach. */
    DIRECT,
    /** The member alone, in the middle of a channel or server: short, and nothing long-lived. */
    PRIVATE,
    /** Everybody in a channel: not a word about the member. */
    PUBLIC
}
