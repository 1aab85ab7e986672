package org.connectioncoach.discord.answering;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.connectioncoach.discord.delivery.Card;
import org.connectioncoach.discord.render.DiscordMessage;
import org.connectioncoach.discord.render.DiscordRenderer;
import org.connectioncoach.discord.words.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * How the answer to an interaction begins: decided once, the same for an answer in time and for a late one. The first
 * request carries the reply itself, so that a crash after it leaves nobody with a dead card.
 *
 * @param data what goes with it; empty for {@link Kind#NOTHING}
 * @param message the reply in it, or null where it only clears the card
 * @param rest what follows in messages of its own
 * @param clearsCard whether the pressed card loses its buttons by a request of its own
 */
record Opening(
        Kind kind, @Nullable ObjectNode data, @Nullable DiscordMessage message, List<Shown> rest, boolean clearsCard) {
    /** What the first request does. */
    enum Kind {
        NEW_MESSAGE,
        EDIT_CARD,
        NOTHING
    }

    /** @param note what was chosen, for the card; empty for nothing to note */
    static Opening of(Call call, List<Shown> shown, String note, DiscordRenderer renderer) {
        Card card = call.card();
        if (card == null) {
            Shown opening =
                    shown.isEmpty() ? Shown.aside(call, renderer.line(call.locale(), Phrase.DONE), true) : shown.get(0);
            return anew(call, opening, shown.isEmpty() ? shown : rest(shown), false);
        }
        if (!shown.isEmpty() && shown.get(0).replaces()) {
            return inPlace(shown.get(0).message(), rest(shown));
        }
        if (!card.isDone()) {
            return shown.isEmpty()
                    ? new Opening(Kind.NOTHING, null, null, shown, false)
                    : anew(call, shown.get(0), rest(shown), false);
        }
        if (!shown.isEmpty() && call.direct()) {
            return anew(call, shown.get(0), rest(shown), card.hasSomethingToClear());
        }
        // What only one person sees cannot be changed later, so there the next question takes the place of this one.
        if (!shown.isEmpty() && shown.get(0).message().isCard() && !shown.get(0).fleeting()) {
            return inPlace(renderer.noting(note, shown.get(0).message()), rest(shown));
        }
        return new Opening(Kind.EDIT_CARD, card.done(note), null, shown, false);
    }

    private static Opening anew(Call call, Shown opening, List<Shown> rest, boolean clearsCard) {
        DiscordMessage message = opening.message();
        ObjectNode data =
                message.ephemeral(!call.direct() || opening.fleeting()).json();
        return new Opening(Kind.NEW_MESSAGE, data, message, rest, clearsCard);
    }

    private static Opening inPlace(DiscordMessage message, List<Shown> rest) {
        ObjectNode data = message.json().deepCopy();
        if (!data.has("attachments")) {
            // Without the list, Discord would keep the pictures of the card that is replaced.
            data.putArray("attachments");
        }
        return new Opening(Kind.EDIT_CARD, data, message, rest, false);
    }

    private static List<Shown> rest(List<Shown> shown) {
        return shown.subList(1, shown.size());
    }
}
