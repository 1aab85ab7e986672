package org.connectioncoach.advice.note;

/** How a draft is worded around the member's own words. */
public enum Variant {
    PLAIN,
    WARMER,
    SHORTER,
    /** For Premium's longer notes, with room for the question itself. */
    LONG
}
