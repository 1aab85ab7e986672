package org.connectioncoach.app.chaos.people;

import java.time.Instant;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.platform.Place;

/** Something that one person did once, however often the platform delivered it. */
public final class Act {
    private final String eventId;
    private final Event event;
    private final Place place;
    private final Instant began = Instant.now();
    private volatile boolean acknowledged;
    private volatile boolean answered;
    private volatile String how = "not acknowledged";

    /** @param eventId as the coach keeps it: with the platform before it */
    Act(String eventId, Event event, Place place) {
        this.eventId = eventId;
        this.event = event;
        this.place = place;
    }

    public String eventId() {
        return eventId;
    }

    public Event event() {
        return event;
    }

    public Instant began() {
        return began;
    }

    public Place place() {
        return place;
    }

    /** Whether the platform heard that the coach has it. */
    public boolean acknowledged() {
        return acknowledged;
    }

    /** Whether the person has reason to go on: it was acknowledged, or something was said. */
    boolean settled() {
        return acknowledged || answered;
    }

    /** Something was said after it, whatever that answers. */
    public void answer() {
        answered = true;
    }

    /** @param by how, for whoever reads a failure */
    public void acknowledge(String by) {
        acknowledged = true;
        how = by;
    }

    @Override
    public String toString() {
        return eventId + " (" + how + ") " + event;
    }
}
