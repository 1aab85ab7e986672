package org.connectioncoach.store;

import java.time.Duration;
import java.time.Instant;

/** Forgets what is past its time. Safe to call at any moment, from several replicas, and again after a crash. */
public interface Retention {
    /** Half-finished conversations, counted from the last word in them. */
    Duration CONVERSATION = Duration.ofDays(30);
    /** Profiles, counted from the member's last word. */
    Duration PROFILE = Duration.ofDays(365);
    /** Ids of events that members who are gone sent. */
    Duration EVENT = Duration.ofDays(7);
    /** Everything of a workspace after the app left it. */
    Duration UNINSTALLED = Duration.ofDays(30);
    /** Messages that could not be sent, for the operator to look at. */
    Duration DEAD_LETTER = Duration.ofDays(30);

    Removed apply(Instant now);

    /** How many of each went. */
    record Removed(long conversations, long profiles, long events, long membersOfLeftWorkspaces, long letters) {}
}
