package org.connectioncoach.discord.inbound.reception;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.discord.answering.Tools;
import org.connectioncoach.discord.render.DiscordMessage;
import org.connectioncoach.discord.words.Phrase;
import org.connectioncoach.discord.words.Words;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.InOrder;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what happened to the coach, in order, and has the answer given. */
public final class Reception {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    private static final int REFERENCE_LETTERS = 6;

    private final Turns turns;
    private final Tools tools;
    private final InOrder inOrder;
    private final Locales locales = new Locales();

    public Reception(Turns turns, Tools tools, Executor workers) {
        this.turns = turns;
        this.tools = tools;
        this.inOrder = new InOrder(workers);
    }

    /**
     * Runs a task once everything that this person did before is done. Should it fail, they read so, with a reference
     * under which the log has the cause.
     *
     * @param id of what happened, as Discord numbers it
     * @param say shows the apology where they are
     */
    public void inTurn(
            String user,
            String id,
            Locale locale,
            Supplier<CompletableFuture<Boolean>> task,
            Function<DiscordMessage, CompletableFuture<Boolean>> say) {
        inOrder.run(
                user,
                () -> CompletableFuture.completedFuture(id)
                        .thenCompose(known -> task.get())
                        .exceptionallyCompose(problem -> {
                            LOG.error("Event {} of {} failed", id, user, problem);
                            String words = Words.in(locale).say(Phrase.SOMETHING_WRONG, reference(id));
                            return say.apply(tools.renderer().line(words));
                        }));
    }

    /** The end of an event's id: enough to find it in the log. */
    private static String reference(String id) {
        return id.substring(Math.max(0, id.length() - REFERENCE_LETTERS));
    }

    /**
     * Takes an event and has its answer given. One that no way could bring to the person is left to the outbox; so it is
     * should the process die before.
     *
     * @return whether somebody saw to it
     */
    public CompletableFuture<Boolean> answer(Inbound inbound, Function<Answer, CompletableFuture<Boolean>> giving) {
        return turns.take(inbound).thenCompose(answer -> give(inbound, answer, giving));
    }

    /**
     * The same for what is still being fetched.
     *
     * @param whole what is named with its content; never fails
     */
    public CompletableFuture<Boolean> answer(
            Inbound named, CompletableFuture<Event> whole, Function<Answer, CompletableFuture<Boolean>> giving) {
        return turns.take(named, whole).thenCompose(answer -> give(named, answer, giving));
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
