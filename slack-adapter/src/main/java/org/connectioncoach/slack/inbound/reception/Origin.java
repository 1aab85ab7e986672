package org.connectioncoach.slack.inbound.reception;

import com.google.gson.JsonArray;
import org.connectioncoach.platform.Place;
import org.connectioncoach.slack.place.Card;
import org.connectioncoach.slack.place.Spot;
import org.connectioncoach.slack.place.Workspace;

/**
 * Where a form was opened, as it travels in the form itself: ids and nothing that tells what it is about.
 *
 * @param cardTs the card to change once the form is sent, or empty
 */
public record Origin(Place place, String channel, String cardTs) {
    private static final String SEPARATOR = "|";

    public static Origin of(Spot spot) {
        Card card = spot.card();
        String ts = card == null || card.ephemeral() ? "" : card.ts();
        return new Origin(spot.place(), spot.channel(), ts);
    }

    public String wire() {
        return String.join(SEPARATOR, place.name(), channel, cardTs);
    }

    /** The direct message where the words are not ours. */
    public static Origin parse(String wire) {
        String[] parts = wire.split("\\|", -1);
        boolean known = parts.length == 3
                && java.util.Arrays.stream(Place.values())
                        .anyMatch(place -> place.name().equals(parts[0]));
        return known
                ? new Origin(Place.valueOf(parts[0]), parts[1], parts[2])
                : new Origin(Place.DIRECT_MESSAGE, "", "");
    }

    public Spot spot(Workspace workspace, String user) {
        Card card = cardTs.isEmpty() ? null : new Card(cardTs, false, "", new JsonArray(), "", "");
        Place where = place == Place.HOME ? Place.DIRECT_MESSAGE : place;
        return new Spot(workspace, user, where, channel, "", "", card);
    }
}
