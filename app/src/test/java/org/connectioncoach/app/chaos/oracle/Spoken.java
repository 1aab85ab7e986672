package org.connectioncoach.app.chaos.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.connectioncoach.app.chaos.people.Diary;
import org.connectioncoach.message.Reply;

/** Counts what had to be said to one person against what they saw. */
final class Spoken {
    private final Words words;
    private final List<String> doubled = new ArrayList<>();
    private final List<String> unsaid = new ArrayList<>();
    private int expected;

    Spoken(Words words) {
        this.words = words;
    }

    void count(Diary diary, List<Chronicle.Passed> turns) {
        List<String> due = new ArrayList<>();
        for (Chronicle.Passed turn : turns) {
            for (Reply reply : turn.step().turn().replies()) {
                due.addAll(words.of(reply, diary.who().platform()));
            }
        }
        List<String> seen = diary.screen().said();
        expected += due.size();
        for (String each : new LinkedHashSet<>(due)) {
            long wanted = due.stream().filter(one -> one.contains(each)).count();
            long shown = seen.stream().filter(one -> one.contains(each)).count();
            if (shown != wanted) {
                (shown < wanted ? unsaid : doubled)
                        .add(diary.who().key() + ": seen " + shown + " times instead of " + wanted + ": "
                                + each.substring(0, Math.min(70, each.length())).replace('\n', ' '));
            }
        }
    }

    /** What people saw more often than the machine said it. */
    List<String> doubled() {
        return doubled;
    }

    /** What people saw less often than the machine said it. */
    List<String> unsaid() {
        return unsaid;
    }

    @Override
    public String toString() {
        return expected + " messages due, " + unsaid.size() + " not seen, " + doubled.size() + " seen too often";
    }
}
