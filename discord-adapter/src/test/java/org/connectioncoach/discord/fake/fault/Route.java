package org.connectioncoach.discord.fake.fault;

/** Kinds of requests, for ordering faults and for counting. */
public enum Route {
    CALLBACK,
    FOLLOW_UP,
    EDIT_ORIGINAL,
    GET_ORIGINAL,
    SEND,
    EDIT,
    OPEN_DM,
    COMMANDS,
    OTHER
}
