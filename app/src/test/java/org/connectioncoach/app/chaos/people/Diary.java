package org.connectioncoach.app.chaos.people;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.platform.Place;

/** Everything that one person did, in order, and what they saw of it. */
public final class Diary {
    private final MemberId who;
    private final String name;
    private final Screen screen = new Screen();
    private final List<Act> acts = new CopyOnWriteArrayList<>();

    /** @param name as the platform tells it; may be empty */
    public Diary(MemberId who, String name) {
        this.who = who;
        this.name = name;
    }

    public Act write(String eventId, Event event, Place place) {
        Act act = new Act(who.platform() + ":" + eventId, event, place);
        acts.add(act);
        return act;
    }

    public MemberId who() {
        return who;
    }

    public String name() {
        return name;
    }

    public Screen screen() {
        return screen;
    }

    public List<Act> acts() {
        return acts;
    }
}
