package org.connectioncoach.slack.inbound.reception;

import com.google.gson.JsonArray;
import java.util.Arrays;
import org.connectioncoach.platform.Place;
import org.connectioncoach.slack.place.Card;
import org.connectioncoach.slack.place.Spot;
import org.connectioncoach.slack.place.Workspace;

/**
 * Where a form was opened, as it travels in the form itself: ids and nothing that tells what it is about.
 *
 * @param cardTs the card to change once the form is sent, or empty
 * @param responseUrl where a card that one member alone sees is changed, or empty; never logged
 */
public record Origin(Place place, String channel, String cardTs, String responseUrl) {
    private static final String SEPARATOR = "|";

    public static Origin of(Spot spot) {
        Card card = spot.card();
        String ts = card == null ? "" : card.ts();
        return new Origin(spot.place(), spot.channel(), ts, card != null && card.ephemeral() ? spot.responseUrl() : "");
    }

    public String wire() {
        return String.join(SEPARATOR, place.name(), channel, cardTs, responseUrl);
    }

    /** The direct message where the words are not ours. */
    public static Origin parse(String wire) {
        String[] parts = wire.split("\\|", -1);
        boolean known = parts.length == 4
                && Arrays.stream(Place.values()).anyMatch(place -> place.name().equals(parts[0]));
        return known
                ? new Origin(Place.valueOf(parts[0]), parts[1], parts[2], parts[3])
                : new Origin(Place.DIRECT_MESSAGE, "", "", "");
    }

    public Spot spot(Workspace workspace, String user) {
        Card card = cardTs.isEmpty() ? null : new Card(cardTs, !responseUrl.isEmpty(), "", new JsonArray(), "", "");
        Place where = place == Place.HOME ? Place.DIRECT_MESSAGE : place;
        return new Spot(workspace, user, where, channel, "", responseUrl, card);
    }
}
