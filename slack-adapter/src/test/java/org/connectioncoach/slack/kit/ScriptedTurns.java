package org.connectioncoach.slack.kit;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Turns;

/** A coach that answers what a test says, keeps what it heard, and acts once per event. */
public final class ScriptedTurns implements Turns {
    private final List<Inbound> heard = new CopyOnWriteArrayList<>();
    private final List<Inbound> answered = new CopyOnWriteArrayList<>();
    private final List<Inbound> unanswered = new CopyOnWriteArrayList<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private volatile Function<Inbound, CompletableFuture<Answer>> script =
            inbound -> CompletableFuture.completedFuture(new Answer.Now(List.of(), null));

    public void answers(Function<Inbound, Answer> answer) {
        script = inbound -> CompletableFuture.completedFuture(answer.apply(inbound));
    }

    public void answersInTime(Function<Inbound, CompletableFuture<Answer>> answer) {
        script = answer;
    }

    public void says(Reply... replies) {
        answers(inbound -> new Answer.Now(List.of(replies), null));
    }

    @Override
    public CompletableFuture<Answer> take(Inbound inbound) {
        if (!seen.add(inbound.eventId())) {
            return CompletableFuture.completedFuture(new Answer.Already());
        }
        heard.add(inbound);
        return script.apply(inbound);
    }

    @Override
    public void answered(Inbound inbound) {
        answered.add(inbound);
    }

    @Override
    public void unanswered(Inbound inbound) {
        unanswered.add(inbound);
    }

    public List<Inbound> heard() {
        return heard;
    }

    public List<Inbound> answered() {
        return answered;
    }

    public List<Inbound> unanswered() {
        return unanswered;
    }

    public Inbound last() {
        return heard.get(heard.size() - 1);
    }
}
