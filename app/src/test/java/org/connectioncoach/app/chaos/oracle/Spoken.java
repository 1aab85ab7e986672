package org.connectioncoach.app.chaos.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.connectioncoach.app.chaos.people.Diary;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.MessageIds;

/** Counts what had to be said to one person against what they saw. What is listed as in doubt may be missing, and is told. */
final class Spoken {
    private final Words words;
    private final List<String> doubled = new ArrayList<>();
    private final List<String> unsaid = new ArrayList<>();
    /** By platform: messages that were not seen and that the operator finds listed as in doubt. */
    private final Map<String, Integer> inDoubt = new TreeMap<>();

    private int expected;

    Spoken(Words words) {
        this.words = words;
    }

    /** Something to be seen, and whether the operator finds it listed as in doubt. */
    private record Due(String words, boolean doubtful) {}

    void count(Diary diary, List<Chronicle.Passed> turns, Set<String> doubtful) {
        List<Due> due = turns.stream()
                .flatMap(turn -> due(diary, turn, doubtful).stream())
                .toList();
        List<String> seen = diary.screen().said();
        expected += due.size();
        for (String each : due.stream().map(Due::words).collect(Collectors.toCollection(LinkedHashSet::new))) {
            List<Due> alike =
                    due.stream().filter(one -> one.words().contains(each)).toList();
            long shown = seen.stream().filter(one -> one.contains(each)).count();
            judge(diary, each, alike, shown);
        }
    }

    private List<Due> due(Diary diary, Chronicle.Passed turn, Set<String> doubtful) {
        String platform = diary.who().platform();
        String event = turn.act().eventId().substring(platform.length() + 1);
        List<Reply> replies = turn.step().turn().replies();
        List<Due> due = new ArrayList<>();
        for (int i = 0; i < replies.size(); i++) {
            boolean listed = doubtful.contains(MessageIds.of(platform, event, i));
            words.of(replies.get(i), platform).forEach(said -> due.add(new Due(said, listed)));
        }
        return due;
    }

    private void judge(Diary diary, String words, List<Due> alike, long shown) {
        long missing = alike.size() - shown;
        long listed = alike.stream().filter(Due::doubtful).count();
        if (missing > 0 && missing <= listed) {
            inDoubt.merge(diary.who().platform(), (int) missing, Integer::sum);
        } else if (missing != 0) {
            (missing > 0 ? unsaid : doubled)
                    .add(diary.who().key() + ": seen " + shown + " times instead of " + alike.size()
                            + (listed > 0 ? ", " + listed + " of them in doubt" : "") + ": "
                            + words.substring(0, Math.min(70, words.length())).replace('\n', ' '));
        }
    }

    /** What people saw more often than the machine said it. */
    List<String> doubled() {
        return doubled;
    }

    /** What people saw less often than the machine said it, although nobody lists it as in doubt. */
    List<String> unsaid() {
        return unsaid;
    }

    @Override
    public String toString() {
        return expected + " due, " + unsaid.size() + " lost, " + doubled.size()
                + " doubled; not seen and listed as in doubt: "
                + inDoubt.getOrDefault("slack", 0) + " Slack messages where the bot cannot look, "
                + inDoubt.getOrDefault("discord", 0) + " further messages to a Discord interaction";
    }
}
