package org.connectioncoach.discord.hearing;

import java.util.concurrent.Executor;
import org.connectioncoach.discord.answering.Tools;
import org.connectioncoach.discord.command.Suggestions;
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
