package org.connectioncoach.discord.answering;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.connectioncoach.discord.delivery.Card;
import org.connectioncoach.discord.delivery.Placeholder;
import org.connectioncoach.discord.render.DiscordMessage;
import org.connectioncoach.discord.render.Rows;
import org.connectioncoach.discord.words.Phrase;
import org.connectioncoach.discord.words.Words;
import org.connectioncoach.message.Form;
import org.connectioncoach.platform.Answer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers one interaction: the first answer within Discord's three seconds, whatever else happens, and everything else
 * after it. Nothing is acknowledged that is not kept: when the time is over, the person reads so.
 */
public final class InteractionAnswer implements Answering {
    private static final Logger LOG = LoggerFactory.getLogger(InteractionAnswer.class);

    /**
     * The last moment for a first answer. The coach itself says "later" after a second and a half, when the event is
     * kept: that comes first. What it has answered by now waits for earlier answers, and is kept.
     */
    public static final long PATIENCE_MILLIS = 2_300;

    private final Call call;
    private final Tools tools;
    private final FirstAnswer first;
    private final FollowUps followUps;
    private final Afterwards afterwards;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<FirstAnswer.Outcome> deferred = new CompletableFuture<>();
    private volatile CompletableFuture<Answer> coming = new CompletableFuture<>();
    private volatile String note = "";
    /** Whether the first answer is words or a form of ours; nothing is edited then, whatever became of it. */
    private volatile boolean spoke;

    public InteractionAnswer(Call call, Tools tools) {
        this.call = call;
        this.tools = tools;
        this.first = new FirstAnswer(call, tools);
        this.followUps = new FollowUps(call, tools);
        this.afterwards = new Afterwards(call, tools, followUps);
    }

    @Override
    public String id() {
        return call.id();
    }

    @Override
    public Locale locale() {
        return call.locale();
    }

    /** From now on the person sees something in time, even if nobody answers. */
    public void watch() {
        Future<?> unused = tools.timer().schedule(this::lastMoment, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void awaits(CompletableFuture<Answer> answer) {
        this.coming = answer;
    }

    /** What was chosen, to be shown where the buttons were. */
    public void chose(String words) {
        this.note = words;
    }

    private void lastMoment() {
        if (!begun.compareAndSet(false, true)) {
            return;
        }
        CompletableFuture<?> unused;
        if (coming.isDone() && !coming.isCompletedExceptionally()) {
            unused = settling(call.card() == null ? think() : first.give(FirstAnswer.WILL_EDIT, null, List.of()));
        } else {
            LOG.warn("slow: interaction {} of {} was not kept in time, and they read so", call.id(), call.user());
            unused = settling(first.promiseNothing());
        }
    }

    private CompletableFuture<FirstAnswer.Outcome> think() {
        return first.give(FirstAnswer.THINKING, call.direct() ? null : first.ephemeral(), List.of());
    }

    private CompletableFuture<FirstAnswer.Outcome> settling(CompletableFuture<FirstAnswer.Outcome> given) {
        CompletableFuture<?> unused = given.whenComplete((outcome, problem) -> {
            if (problem == null) {
                deferred.complete(outcome);
            } else {
                deferred.completeExceptionally(problem);
            }
        });
        return deferred;
    }

    /** Delivers; true when Discord has everything, be it in the direct channel, false when nothing more can be done. */
    @Override
    public CompletableFuture<Boolean> give(Answer answer) {
        if (answer instanceof Answer.Now now) {
            Form form = now.form();
            return form == null ? say(Shown.all(tools.renderer(), now.replies(), call)) : open(form);
        }
        if (answer instanceof Answer.Busy) {
            // Another process may have taken it, whose answer then takes the place of this line.
            DiscordMessage busy = tools.renderer().line(call.locale(), Phrase.BUSY, Placeholder.LINE);
            return say(List.of(Shown.aside(call, busy, false)));
        }
        if (answer instanceof Answer.Later) {
            // Under a card, too, "is thinking" stands where the answer will be: by that, whoever gives it can tell
            // whether it was given.
            return given(begun.compareAndSet(false, true) ? settling(think()) : deferred);
        }
        // Answered before, here or in another process, whose words are on their way: an acknowledgement that overtook
        // them would close the one door they come through. Nobody waits for it: where another process is always first,
        // whoever did would fall behind further with every press.
        CompletableFuture<?> unused = tools.later(PATIENCE_MILLIS / 2, this::acknowledgeAnswered);
        return CompletableFuture.completedFuture(true);
    }

    /** Once somebody acknowledged it, nothing is edited: what Discord shows first may be the other process's words. */
    private CompletableFuture<Boolean> acknowledgeAnswered() {
        return begun.compareAndSet(false, true)
                ? begin(Opening.of(call, List.of(), note, tools.renderer()), List.of())
                : CompletableFuture.completedFuture(true);
    }

    @Override
    public CompletableFuture<Boolean> line(DiscordMessage message) {
        return say(List.of(Shown.aside(call, message, true)));
    }

    private CompletableFuture<Boolean> open(Form form) {
        return open(tools.renderer().modal(form), form);
    }

    /** Opens a form; one that comes too late waits behind a button. */
    public CompletableFuture<Boolean> open(ObjectNode modal, @Nullable Form form) {
        if (call.kind() != Call.Kind.FORM && begun.compareAndSet(false, true)) {
            spoke = true;
            return first.give(FirstAnswer.MODAL, modal, List.of()).thenCompose(outcome -> {
                boolean acknowledged =
                        outcome == FirstAnswer.Outcome.ELSEWHERE || outcome == FirstAnswer.Outcome.PROMISED_NOTHING;
                if (acknowledged && form != null) {
                    spoke = false;
                    deferred.complete(outcome);
                    return behindAButton(form);
                }
                return CompletableFuture.completedFuture(outcome == FirstAnswer.Outcome.GIVEN);
            });
        }
        return form == null ? given(deferred) : behindAButton(form);
    }

    private CompletableFuture<Boolean> behindAButton(Form form) {
        tools.forms().keep(call.id(), form);
        String label = Words.in(call.locale()).say(Phrase.OPEN_FORM);
        DiscordMessage button =
                tools.renderer().lineWithButton(call.locale(), Phrase.FORM_READY, label, Rows.OPEN_FORM + call.id());
        return say(List.of(Shown.aside(call, button, false)));
    }

    private CompletableFuture<Boolean> say(List<Shown> shown) {
        Opening opening = Opening.of(call, shown, note, tools.renderer());
        Card card = call.card();
        if (card != null && call.direct()) {
            tools.openCards().done(call.channel(), card.messageId());
        }
        if (begun.compareAndSet(false, true)) {
            return begin(opening, shown);
        }
        if (spoke) {
            return followUps.send(shown);
        }
        return deferred.thenCompose(outcome -> outcome == FirstAnswer.Outcome.DEAD
                ? followUps.late(shown)
                : afterwards.say(outcome, opening, shown, note));
    }

    private CompletableFuture<Boolean> begin(Opening opening, List<Shown> shown) {
        spoke = true;
        return first.give(opening).thenCompose(outcome -> {
            if (outcome == FirstAnswer.Outcome.DEAD) {
                return followUps.late(shown);
            }
            if (outcome != FirstAnswer.Outcome.GIVEN) {
                return shown.isEmpty()
                        ? CompletableFuture.completedFuture(true)
                        : afterwards.say(outcome, opening, shown, note);
            }
            remember(opening);
            Card card = call.card();
            if (opening.clearsCard() && card != null) {
                followUps.clearInChannel(card, note);
            }
            return followUps.send(opening.rest());
        });
    }

    /** In direct messages the card may be answered in writing later. */
    private void remember(Opening opening) {
        DiscordMessage message = opening.message();
        Card card = call.card();
        if (message != null && call.direct()) {
            String shown =
                    card != null && opening.kind() == Opening.Kind.EDIT_CARD ? card.messageId() : first.messageId();
            tools.openCards().shown(call.channel(), shown, message);
        }
    }

    private static CompletableFuture<Boolean> given(CompletableFuture<FirstAnswer.Outcome> outcome) {
        return outcome.thenApply(FirstAnswer.Outcome.GIVEN::equals);
    }
}
