package org.connectioncoach.language;

/** What the open question asks for; the same words mean different things under different questions. */
public enum Expecting {
    STAGE,
    GOALS,
    COUNT,
    CONFIRM,
    PLAN,
    REMINDER,
    NOTHING
}
