package org.connectioncoach.discord.answering;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.discord.delivery.Card;
import org.connectioncoach.discord.render.DiscordMessage;
import org.connectioncoach.discord.words.Phrase;

/** The answer to an interaction that was acknowledged without one: what stands there becomes the answer. */
final class Afterwards {
    private final Call call;
    private final Tools tools;
    private final FollowUps followUps;

    Afterwards(Call call, Tools tools, FollowUps followUps) {
        this.call = call;
        this.tools = tools;
        this.followUps = followUps;
    }

    /**
     * Says it in the place that the acknowledgement left.
     *
     * @param outcome what that was
     * @param note what was chosen, to be shown where the buttons were
     */
    CompletableFuture<Boolean> say(FirstAnswer.Outcome outcome, Opening opening, List<Shown> shown, String note) {
        Card card = call.card();
        if (outcome == FirstAnswer.Outcome.PROMISED_NOTHING) {
            return insteadOfTheLine(shown, note);
        }
        return card == null ? fillIn(opening, shown) : amend(opening, card, shown, note);
    }

    /** "Is thinking" becomes the answer. */
    private CompletableFuture<Boolean> fillIn(Opening opening, List<Shown> shown) {
        DiscordMessage message = opening.message();
        return message == null
                ? CompletableFuture.completedFuture(true)
                : followUps
                        .edit(message.json(), message)
                        .thenCompose(done -> done ? followUps.send(opening.rest()) : followUps.late(shown));
    }

    /** The line that nothing is kept yet becomes the answer; the card above it can be changed in a direct channel alone. */
    private CompletableFuture<Boolean> insteadOfTheLine(List<Shown> shown, String note) {
        Card card = call.card();
        if (card != null && call.direct() && card.isDone()) {
            followUps.clearInChannel(card, note);
        }
        DiscordMessage done = tools.renderer().line(call.locale(), Phrase.DONE);
        DiscordMessage message = shown.isEmpty() ? done : shown.get(0).message();
        boolean fits = message.isCard();
        DiscordMessage instead = fits ? message : done;
        List<Shown> rest = shown.isEmpty() || !fits ? shown : shown.subList(1, shown.size());
        return followUps
                .edit(instead.json(), instead)
                .thenCompose(edited -> edited ? followUps.send(rest) : followUps.late(shown));
    }

    /** The press was acknowledged before: the card changes now. */
    private CompletableFuture<Boolean> amend(Opening opening, Card card, List<Shown> shown, String note) {
        ObjectNode data = opening.data();
        if (opening.kind() == Opening.Kind.EDIT_CARD && data != null) {
            return followUps
                    .edit(data, opening.message())
                    .thenCompose(done -> done ? followUps.send(opening.rest()) : followUps.late(shown));
        }
        CompletableFuture<Boolean> cleared =
                opening.clearsCard() ? followUps.edit(card.done(note), null) : CompletableFuture.completedFuture(true);
        return cleared.thenCompose(x -> followUps.send(shown));
    }
}
