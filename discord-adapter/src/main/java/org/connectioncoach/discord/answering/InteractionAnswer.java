package org.connectioncoach.discord.answering;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.connectioncoach.discord.render.DiscordMessage;
import org.connectioncoach.discord.render.Rows;
import org.connectioncoach.discord.words.Phrase;
import org.connectioncoach.discord.words.Words;
import org.connectioncoach.message.Form;
import org.connectioncoach.platform.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Answers one interaction: the first answer within Discord's three seconds, whatever else happens, and everything else
 * after it. A watchdog acknowledges when the coach takes its time.
 */
public final class InteractionAnswer {
    /** Leaves half of Discord's three seconds for the way there and one more try. */
    public static final long PATIENCE_MILLIS = 1_500;

    private final Call call;
    private final Tools tools;
    private final FirstAnswer first;
    private final FollowUps followUps;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<FirstAnswer.Outcome> deferred = new CompletableFuture<>();
    private volatile String note = "";

    public InteractionAnswer(Call call, Tools tools) {
        this.call = call;
        this.tools = tools;
        this.first = new FirstAnswer(call, tools);
        this.followUps = new FollowUps(call, tools);
    }

    /** From now on the interaction is acknowledged in time, even if nobody answers it. */
    public void watch() {
        Future<?> unused = tools.timer().schedule(this::acknowledge, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** What was chosen, to be shown where the buttons were. */
    public void chose(String words) {
        this.note = words;
    }

    private void acknowledge() {
        if (begun.compareAndSet(false, true)) {
            CompletableFuture<?> unused = defer();
        }
    }

    private CompletableFuture<FirstAnswer.Outcome> defer() {
        int type = call.card() == null ? FirstAnswer.THINKING : FirstAnswer.WILL_EDIT;
        ObjectNode data = type == FirstAnswer.THINKING && !call.direct() ? first.ephemeral() : null;
        CompletableFuture<?> unused = first.give(type, data, List.of()).whenComplete((outcome, problem) -> {
            if (problem == null) {
                deferred.complete(outcome);
            } else {
                deferred.completeExceptionally(problem);
            }
        });
        return deferred;
    }

    /** Delivers; completes when Discord has everything (true) or nothing more can be done. */
    public CompletableFuture<Boolean> give(Answer answer) {
        if (answer instanceof Answer.Now now) {
            Form form = now.form();
            return form == null ? say(Shown.all(tools.renderer(), now.replies(), call.options())) : open(form);
        }
        if (answer instanceof Answer.Busy) {
            return say(List.of(new Shown(tools.renderer().line(call.locale(), Phrase.BUSY), false, true)));
        }
        // Somebody else answers, now or soon. A button needs no more than the acknowledgement; a command that was
        // answered before keeps quiet until the watchdog would have to speak.
        if (answer instanceof Answer.Later || call.card() != null) {
            return given(begun.compareAndSet(false, true) ? defer() : deferred);
        }
        return tools.later(PATIENCE_MILLIS / 2, () -> say(List.of()));
    }

    /** A failure that must not stay silent: a line of the adapter's own. */
    public CompletableFuture<Boolean> line(DiscordMessage message) {
        return say(List.of(new Shown(message, false, true)));
    }

    private CompletableFuture<Boolean> open(Form form) {
        return open(tools.renderer().modal(form), form);
    }

    /** Opens a form; one that comes too late waits behind a button. */
    public CompletableFuture<Boolean> open(ObjectNode modal, @Nullable Form form) {
        if (call.kind() != Call.Kind.FORM && begun.compareAndSet(false, true)) {
            return given(first.give(FirstAnswer.MODAL, modal, List.of()));
        }
        if (form == null) {
            return given(deferred);
        }
        tools.forms().keep(call.id(), form);
        String label = Words.in(call.locale()).say(Phrase.OPEN_FORM);
        DiscordMessage button =
                tools.renderer().lineWithButton(call.locale(), Phrase.FORM_READY, label, Rows.OPEN_FORM + call.id());
        return say(List.of(new Shown(button, false, false)));
    }

    private CompletableFuture<Boolean> say(List<Shown> shown) {
        Card card = call.card();
        if (card != null && call.direct()) {
            tools.openCards().done(call.channel(), card.messageId());
        }
        if (begun.compareAndSet(false, true)) {
            return card == null ? answerCommand(shown) : answerCard(card, shown);
        }
        return deferred.thenCompose(outcome -> {
            if (outcome == FirstAnswer.Outcome.DEAD) {
                return followUps.late(shown);
            }
            return card == null
                    ? fillThinking(shown)
                    : editCard(card, shown).thenCompose(x -> followUps.send(rest(shown)));
        });
    }

    private CompletableFuture<Boolean> answerCommand(List<Shown> shown) {
        Shown opening = shown.isEmpty()
                ? new Shown(tools.renderer().line(call.locale(), Phrase.DONE), false, true)
                : shown.get(0);
        return begin(
                FirstAnswer.MESSAGE,
                first.data(opening),
                opening,
                shown,
                shown.subList(Math.min(1, shown.size()), shown.size()));
    }

    private CompletableFuture<Boolean> answerCard(Card card, List<Shown> shown) {
        if (!shown.isEmpty() && shown.get(0).replaces()) {
            Shown opening = shown.get(0);
            return begin(FirstAnswer.EDIT, replacing(opening.message()), opening, shown, rest(shown));
        }
        if (card.isDone() && card.hasSomethingToClear()) {
            return begin(FirstAnswer.EDIT, card.done(note), null, shown, shown);
        }
        if (shown.isEmpty()) {
            return given(first.give(FirstAnswer.WILL_EDIT, null, List.of()));
        }
        Shown opening = shown.get(0);
        return begin(FirstAnswer.MESSAGE, first.data(opening), opening, shown, shown.subList(1, shown.size()));
    }

    private CompletableFuture<Boolean> begin(
            int type, ObjectNode data, @Nullable Shown opening, List<Shown> all, List<Shown> rest) {
        DiscordMessage message = opening == null ? null : opening.message();
        return first.give(type, data, message == null ? List.of() : message.files())
                .thenCompose(outcome -> {
                    if (outcome == FirstAnswer.Outcome.DEAD) {
                        return followUps.late(all);
                    }
                    if (message != null && call.direct()) {
                        tools.openCards().shown(call.channel(), shownId(type), message);
                    }
                    return followUps.send(rest);
                });
    }

    private String shownId(int type) {
        Card card = call.card();
        return type == FirstAnswer.EDIT && card != null ? card.messageId() : first.messageId();
    }

    private CompletableFuture<Boolean> fillThinking(List<Shown> shown) {
        DiscordMessage message = shown.isEmpty()
                ? tools.renderer().line(call.locale(), Phrase.DONE)
                : shown.get(0).message();
        List<Shown> rest = shown.isEmpty() ? shown : shown.subList(1, shown.size());
        return followUps
                .edit(message.json(), message)
                .thenCompose(done -> done ? followUps.send(rest) : followUps.late(shown));
    }

    private CompletableFuture<Boolean> editCard(Card card, List<Shown> shown) {
        if (!shown.isEmpty() && shown.get(0).replaces()) {
            DiscordMessage message = shown.get(0).message();
            return followUps.edit(replacing(message), message);
        }
        boolean clear = card.isDone() && card.hasSomethingToClear();
        return clear ? followUps.edit(card.done(note), null) : CompletableFuture.completedFuture(true);
    }

    private static CompletableFuture<Boolean> given(CompletableFuture<FirstAnswer.Outcome> outcome) {
        return outcome.thenApply(FirstAnswer.Outcome.GIVEN::equals);
    }

    /** Without the list, Discord would keep the pictures of the card that is replaced. */
    private static ObjectNode replacing(DiscordMessage message) {
        ObjectNode json = message.json().deepCopy();
        if (!json.has("attachments")) {
            json.putArray("attachments");
        }
        return json;
    }

    private static List<Shown> rest(List<Shown> shown) {
        return !shown.isEmpty() && shown.get(0).replaces() ? shown.subList(1, shown.size()) : shown;
    }
}
