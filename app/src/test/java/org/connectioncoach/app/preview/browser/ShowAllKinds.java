package org.connectioncoach.app.preview.browser;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Turns;

/** Answers every word with the block it names, so that the page's drawing of each kind can be tried by itself. */
final class ShowAllKinds implements Turns {
    @Override
    public CompletableFuture<Answer> take(Inbound inbound) {
        return CompletableFuture.completedFuture(answer(inbound.event()));
    }

    private static Answer answer(Event event) {
        if (event instanceof Event.Arrived) {
            return says(EveryKind.welcome());
        }
        if (event instanceof Event.Chose chose) {
            if (chose.action().step().equals("ticks")) {
                return new Answer.Now(
                        List.of(), ((Block.Ticks) EveryKind.ticks().blocks().get(1)).form());
            }
            return chose.action().step().equals("form")
                    ? new Answer.Now(List.of(), EveryKind.form())
                    : says(Reply.saying("Chose " + chose.action().wire() + " " + chose.values()));
        }
        if (event instanceof Event.Submitted submitted) {
            return says(Reply.saying("Submitted " + new TreeMap<>(submitted.fields())));
        }
        if (event instanceof Event.Invoked invoked) {
            return says(Reply.saying("Command " + invoked.command() + " with " + invoked.words()));
        }
        return says(EveryKind.named(event instanceof Event.Said said ? said.words() : ""));
    }

    private static Answer says(Reply... replies) {
        return new Answer.Now(List.of(replies), null);
    }
}
