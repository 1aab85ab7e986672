package org.connectioncoach.discord.inbound.reception;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.discord.answering.Answering;
import org.connectioncoach.discord.answering.Tools;
import org.connectioncoach.discord.words.Phrase;
import org.connectioncoach.discord.words.Words;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.InOrder;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what happened to the coach, and has the answers of one person given in order. */
public final class Reception {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    private static final int REFERENCE_LETTERS = 6;

    private final Turns turns;
    private final Tools tools;
    private final Executor workers;
    private final InOrder inOrder;
    private final Locales locales = new Locales();

    public Reception(Turns turns, Tools tools, Executor workers) {
        this.turns = turns;
        this.tools = tools;
        this.workers = workers;
        this.inOrder = new InOrder(workers);
    }

    /**
     * Hands what happened to the coach at once, so that nothing waits only in memory, and has it answered once everything
     * that this person did before is answered. Only words have to come in order: an acknowledgement, or that too much
     * waits, is told when it is known. Should it fail, they read so, with a reference under which the log has the cause.
     *
     * @return whether somebody saw to it
     */
    public CompletableFuture<Boolean> take(Inbound inbound, Answering answering) {
        return take(inbound, () -> turns.take(inbound), answering);
    }

    /**
     * The same for what is still being fetched.
     *
     * @param whole what is named with its content; never fails
     */
    public CompletableFuture<Boolean> take(Inbound named, CompletableFuture<Event> whole, Answering answering) {
        return take(named, () -> turns.take(named, whole), answering);
    }

    private CompletableFuture<Boolean> take(
            Inbound inbound, Supplier<CompletableFuture<Answer>> taking, Answering answering) {
        InOrder.Place place = inOrder.enter(inbound.who().user());
        CompletableFuture<Answer> coming = begun(taking);
        answering.awaits(coming);
        return coming.thenCompose(answer -> (answer instanceof Answer.Now
                                ? place.reached()
                                : CompletableFuture.completedFuture(true))
                        .thenComposeAsync(x -> give(inbound, answer, answering::give), workers))
                .exceptionallyComposeAsync(problem -> excuse(inbound, answering, problem), workers)
                .whenComplete((given, problem) -> place.leave());
    }

    private CompletableFuture<Boolean> excuse(Inbound inbound, Answering answering, Throwable problem) {
        LOG.error("Event {} of {} failed", answering.id(), inbound.who().user(), problem);
        String words = Words.in(answering.locale()).say(Phrase.SOMETHING_WRONG, reference(answering.id()));
        return answering.line(tools.renderer().line(words));
    }

    private static CompletableFuture<Answer> begun(Supplier<CompletableFuture<Answer>> taking) {
        try {
            return taking.get();
        } catch (RuntimeException problem) {
            return CompletableFuture.failedFuture(problem);
        }
    }

    /** The end of an event's id: enough to find it in the log. */
    private static String reference(String id) {
        return id.substring(Math.max(0, id.length() - REFERENCE_LETTERS));
    }

    /**
     * Takes an event out of turn and has its answer given. One that no way could bring to the person is left to the
     * outbox; so it is should the process die before.
     *
     * @return whether somebody saw to it
     */
    public CompletableFuture<Boolean> answer(Inbound inbound, Function<Answer, CompletableFuture<Boolean>> giving) {
        return turns.take(inbound).thenCompose(answer -> give(inbound, answer, giving));
    }

    private CompletableFuture<Boolean> give(
            Inbound inbound, Answer answer, Function<Answer, CompletableFuture<Boolean>> giving) {
        if (!turns.mayAnswer(inbound)) {
            LOG.warn("the answer to {} took too long and is left to the outbox", inbound);
            turns.unanswered(inbound);
            return CompletableFuture.completedFuture(true);
        }
        return CompletableFuture.completedFuture(answer).thenCompose(giving).whenComplete((given, problem) -> {
            if (problem == null && given) {
                turns.answered(inbound);
            } else {
                turns.unanswered(inbound);
            }
        });
    }

    /** Does what nobody's answers wait for, beside the thread that reads the connection. */
    public <T> CompletableFuture<T> aside(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, workers);
    }

    public Tools tools() {
        return tools;
    }

    public InOrder inOrder() {
        return inOrder;
    }

    public Locales locales() {
        return locales;
    }
}
