package org.connectioncoach.app.chaos.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.connectioncoach.app.chaos.people.Act;
import org.connectioncoach.app.chaos.people.Diary;
import org.connectioncoach.store.jdbc.TurnLog;

/**
 * Judges everybody's story. Every turn that the database wrote down must belong to one of the person's acts, each act to
 * one turn at most, and each turn must have led where the pure machine leads from where the turn before it led; every
 * act that was acknowledged must be among them; and what was to be said must have been seen, once for each time.
 */
public final class Oracle {
    private static final String APOLOGY = "Something went wrong on my side";

    private final Expected expected = new Expected();
    private final Spoken spoken = new Spoken(new Words());
    private final List<String> faults = new ArrayList<>();
    private final Map<String, List<String>> stories = new TreeMap<>();
    private int turns;
    private int unacknowledged;
    private long refusedWithWords;

    /** Judges everybody by what the database wrote down. */
    public Oracle judge(List<Diary> diaries, List<TurnLog.Entry> log) {
        Map<String, List<TurnLog.Entry>> byMember = new HashMap<>();
        for (TurnLog.Entry entry : log) {
            byMember.computeIfAbsent(entry.member(), key -> new ArrayList<>()).add(entry);
        }
        for (Diary diary : diaries) {
            judge(diary, byMember.getOrDefault(diary.who().key(), List.of()));
        }
        return this;
    }

    private void judge(Diary diary, List<TurnLog.Entry> log) {
        int before = found();
        Chronicle chronicle =
                new Chronicle(diary, expected, what -> faults.add(diary.who().key() + ": " + what));
        judge(diary, log, chronicle);
        if (found() > before) {
            stories.put(diary.who().key(), chronicle.story());
        }
    }

    private void judge(Diary diary, List<TurnLog.Entry> log, Chronicle chronicle) {
        String who = diary.who().key() + ": ";
        if (!chronicle.follow(log)) {
            return;
        }
        turns += chronicle.passed().size();
        chronicle
                .overtaken()
                .forEach(act -> faults.add(who + "overtaken by a later one: " + act + chronicle.upTo(act)));
        unacknowledged += (int) chronicle.passed().stream()
                .filter(turn -> !turn.act().acknowledged())
                .count();
        List<Act> lost = chronicle.lost();
        long apologies = diary.screen().said().stream()
                .filter(words -> words.contains(APOLOGY))
                .count();
        refusedWithWords += Math.min(apologies, lost.size());
        lost.stream()
                .skip(apologies)
                .forEach(act -> faults.add(who + "acknowledged and not kept: " + act + chronicle.upTo(act)));
        spoken.count(diary, chronicle.passed());
    }

    private int found() {
        return faults.size() + spoken.doubled().size() + spoken.unsaid().size();
    }

    /** What must not be, each naming the person, the event and both states. */
    public List<String> faults() {
        return faults;
    }

    /** What each person with a fault did and saw. */
    public Map<String, List<String>> stories() {
        return stories;
    }

    /** What was said too often. */
    public List<String> doubled() {
        return spoken.doubled();
    }

    /** What was said too rarely. */
    public List<String> unsaid() {
        return spoken.unsaid();
    }

    @Override
    public String toString() {
        return turns + " turns kept, " + unacknowledged + " of them never acknowledged; " + refusedWithWords
                + " acts refused with an apology; " + spoken;
    }
}
