package org.connectioncoach.slack.inbound.reception;

import java.time.Instant;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.slack.place.Spot;

/**
 * Something a member did in Slack.
 *
 * @param eventId Slack's own id of it; the same when it is delivered again
 * @param trigger opens a form for three seconds; empty where Slack gives none
 * @param surface what it was done with, which decides how it is acknowledged
 */
public record Happening(String eventId, Spot spot, Event event, Instant at, String trigger, Surface surface) {
    /** The same once nobody waits for its acknowledgement: nothing can be said or shown in that any more. */
    Happening unacknowledged() {
        boolean carries = surface == Surface.COMMAND || surface == Surface.FORM;
        return carries ? new Happening(eventId, spot, event, at, trigger, Surface.PRESS) : this;
    }

    /** What a member used. */
    public enum Surface {
        COMMAND,
        PRESS,
        FORM,
        SHORTCUT,
        EVENT
    }
}
