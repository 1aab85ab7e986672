package org.connectioncoach.platform;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * One event as an adapter hands it over.
 *
 * @param eventId the platform's own id of the event; the same id twice acts once
 * @param who the member
 * @param name how to address them, as the platform shows it; empty when unknown. Never logged, never stored.
 * @param group workspace or server whose content applies: Slack's team id, Discord's server id, or empty
 * @param place where it happened
 * @param address where later answers go
 * @param locale the member's language as the platform tells it
 * @param zone the member's time zone, or null where the platform does not tell it
 * @param at when it happened, by the platform's clock where it has one
 */
public record Inbound(
        String eventId,
        MemberId who,
        String name,
        String group,
        Place place,
        Address address,
        Locale locale,
        @Nullable ZoneId zone,
        Instant at,
        Event event) {

    /** The same happening told by another event. */
    public Inbound with(Event told) {
        return new Inbound(eventId, who, name, group, place, address, locale, zone, at, told);
    }

    /** Ids only: safe for a log. */
    @Override
    public String toString() {
        return "Inbound[" + eventId + ", " + who.key() + ", " + place + ", "
                + event.getClass().getSimpleName() + "]";
    }
}
