package org.connectioncoach.discord.hearing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.connectioncoach.discord.answering.Tools;
import org.connectioncoach.discord.command.Suggestions;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Turns;

/** What everybody behind the door shares. */
public final class Desk {
    private final Turns turns;
    private final Tools tools;
    private final Messages messages;
    private final Suggestions suggestions;
    private final InOrder inOrder;
    private final Locales locales = new Locales();

    public Desk(Turns turns, Tools tools, Downloads downloads, Suggestions suggestions, Executor workers) {
        this.turns = turns;
        this.tools = tools;
        this.messages = new Messages(downloads);
        this.suggestions = suggestions;
        this.inOrder = new InOrder(workers);
    }

    Turns turns() {
        return turns;
    }

    /**
     * Takes an event and gives its answer. Whatever became of that, it was tried by every way that there is; should the
     * process die before, the outbox gives it.
     */
    CompletableFuture<Boolean> answer(Inbound inbound, Function<Answer, CompletableFuture<Boolean>> giving) {
        return turns.take(inbound).thenCompose(giving).whenComplete((given, problem) -> turns.answered(inbound));
    }

    Tools tools() {
        return tools;
    }

    Messages messages() {
        return messages;
    }

    Suggestions suggestions() {
        return suggestions;
    }

    InOrder inOrder() {
        return inOrder;
    }

    Locales locales() {
        return locales;
    }
}
