package org.connectioncoach.slack.api;

/** What became of looking for a message. */
public enum Found {
    THERE,
    NOT_THERE,
    /** Slack cannot be asked right now. */
    NOT_KNOWN_NOW,
    /** Slack does not let us look there. */
    NEVER_KNOWN
}
