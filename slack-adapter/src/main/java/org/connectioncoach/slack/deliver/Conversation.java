package org.connectioncoach.slack.deliver;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.connectioncoach.message.Reply.Placement;
import org.connectioncoach.platform.Place;
import org.connectioncoach.slack.api.Result;
import org.connectioncoach.slack.api.SlackApi;
import org.connectioncoach.slack.place.Card;
import org.connectioncoach.slack.place.Spot;
import org.connectioncoach.slack.render.SlackMessage;
import org.connectioncoach.slack.words.Wording;

/** One answer on its way: knows how the next message gets to the member from where they acted. */
final class Conversation {
    /** A response address may be used five times within half an hour (Slack). */
    private static final int RESPONSES = 5;

    private final SlackApi api;
    private final Poster poster;
    private final String token;
    private final Spot spot;
    private final Wording wording;
    private int responses;

    Conversation(SlackApi api, Poster poster, String token, Spot spot, Wording wording) {
        this.api = api;
        this.poster = poster;
        this.token = token;
        this.spot = spot;
        this.wording = wording;
    }

    /** Takes the buttons off a card whose question was answered. What fails is left: a press there is answered. */
    void clearCard() {
        Card card = spot.card();
        if (card == null || !UsedCard.isUsed(card)) {
            return;
        }
        if (card.ephemeral()) {
            JsonObject gone = new JsonObject();
            gone.addProperty("delete_original", true);
            respond(gone);
        } else {
            JsonArray blocks = UsedCard.blocks(card, wording);
            api.update(token, spot.channel(), card.ts(), new SlackMessage(card.text(), blocks, null), "");
        }
    }

    /** @param mark by which the message is found again */
    Result say(SlackMessage message, Placement placement, String mark) {
        boolean privately = spot.place() == Place.PRIVATE_REPLY || placement == Placement.FLEETING;
        if (message.file() != null && spot.place() == Place.PRIVATE_REPLY) {
            return sendFile(message, mark);
        }
        if (privately) {
            return whisper(message, placement, mark);
        }
        Card card = spot.card();
        if (placement == Placement.REPLACES_CARD && card != null && !card.ts().isEmpty()) {
            Result updated = api.update(token, spot.channel(), card.ts(), message, mark);
            Result changed = poster.certain(token, spot.channel(), updated, mark);
            if (mayHaveArrived(changed)) {
                return changed;
            }
        }
        Result posted = poster.post(token, spot.target(), spot.thread(), message, mark);
        return tabOff(posted) ? tellTabIsOff(posted) : posted;
    }

    /** Tries one way after the other, as long as it is certain that none has worked: what is in doubt cannot be looked up. */
    private Result whisper(SlackMessage message, Placement placement, String mark) {
        if (!spot.responseUrl().isEmpty() && responses < RESPONSES) {
            JsonObject payload = message.json();
            payload.addProperty("response_type", "ephemeral");
            boolean replaces = placement == Placement.REPLACES_CARD && spot.card() != null;
            payload.addProperty("replace_original", replaces);
            Result answered = respond(payload);
            if (mayHaveArrived(answered)) {
                return answered;
            }
        }
        if (!spot.channel().isEmpty()) {
            Result posted = api.postPrivately(token, spot.channel(), spot.user(), spot.thread(), message);
            if (mayHaveArrived(posted)) {
                return posted;
            }
        }
        return poster.post(token, spot.user(), "", message, mark);
    }

    private static boolean mayHaveArrived(Result result) {
        return result.isDone() || result instanceof Result.Unknown;
    }

    private Result respond(JsonObject payload) {
        responses++;
        return api.respond(spot.responseUrl(), payload);
    }

    /** A file cannot be shown to one person in a channel: it goes to the direct message, and the reply says so. */
    private Result sendFile(SlackMessage file, String mark) {
        SlackMessage opening = new SlackMessage(file.text(), new JsonArray(), null);
        Result opened = poster.post(token, spot.user(), "", opening, mark + ":opening");
        if (!(opened instanceof Result.Done done)) {
            return opened;
        }
        Result sent = poster.post(token, done.channel(), "", file, mark);
        if (sent.isDone()) {
            whisper(new SlackMessage(wording.inDirectMessage(), new JsonArray(), null), Placement.NEW, mark + ":hint");
        }
        return sent;
    }

    private static boolean tabOff(Result result) {
        return result instanceof Result.Failed failed && failed.error().code().equals("messages_tab_disabled");
    }

    private Result tellTabIsOff(Result posted) {
        if (!spot.responseUrl().isEmpty()) {
            JsonObject payload = new JsonObject();
            payload.addProperty("text", wording.messagesTabOff());
            payload.addProperty("response_type", "ephemeral");
            payload.addProperty("replace_original", false);
            respond(payload);
        }
        return posted;
    }
}
