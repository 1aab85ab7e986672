package org.connectioncoach.advice.request;

import java.util.Locale;

/** What to do with a connection request. */
public enum Verdict {
    ACCEPT,
    ACCEPT_IF_KNOWN,
    ASK_FIRST,
    PASS,
    PASS_AND_REPORT;

    /** The stable name, as content files and JSON spell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
