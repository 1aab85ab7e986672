package org.connectioncoach.advice.note.check;

/** What keeps a note from being a good first note (product design B.6). */
public enum NoteProblem {
    EMPTY,
    TOO_LONG,
    NOTHING_SHARED,
    NO_ASK,
    SEVERAL_ASKS,
    BIG_ASK,
    STOCK_PHRASE,
    JOB_FIRST,
    PLACEHOLDER;

    /** Whether a draft is held back for it: a missing ask is fine, and what is too long can be cut. */
    public boolean holdsBack() {
        return this != NO_ASK && this != TOO_LONG;
    }
}
