package org.connectioncoach.app.chaos.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectioncoach.store.jdbc.TurnLog;
import org.connectioncoach.store.pending.Letter;

/**
 * Everything that the database and the logs say in the end: the one place that knows where it stands.
 *
 * @param turns by member, in the order in which they were kept
 * @param messages how many messages were put into the outbox
 * @param doubtful ids of the messages that the operator finds listed as in doubt
 */
public record Evidence(Map<String, List<TurnLog.Entry>> turns, int messages, Set<String> doubtful, Refusals refusals) {
    /** @param url of the database, where {@link TurnLog} has written down what happened */
    public static Evidence of(String url, List<Letter> doubtful, Refusals refusals) {
        Map<String, List<TurnLog.Entry>> turns = new HashMap<>();
        for (TurnLog.Entry entry : TurnLog.entries(url)) {
            turns.computeIfAbsent(entry.member(), key -> new ArrayList<>()).add(entry);
        }
        Set<String> ids = doubtful.stream().map(Letter::id).collect(Collectors.toCollection(HashSet::new));
        return new Evidence(turns, TurnLog.messages(url).size(), ids, refusals);
    }

    List<TurnLog.Entry> turnsOf(String member) {
        return turns.getOrDefault(member, List.of());
    }
}
