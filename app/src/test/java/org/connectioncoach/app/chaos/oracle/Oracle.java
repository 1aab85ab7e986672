package org.connectioncoach.app.chaos.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.connectioncoach.app.chaos.people.Act;
import org.connectioncoach.app.chaos.people.Diary;

/**
 * Judges everybody's story. Every turn that the database wrote down must belong to one of the person's acts, each act to
 * one turn at most, and each turn must have led where the pure machine leads from where the turn before it led; every
 * act that was acknowledged must be among them; and what was to be said must have been seen, once for each time.
 */
public final class Oracle {
    /** What people read, on either platform, where too much waits. */
    private static final String BUSY = "A lot of people are talking to me right now";

    private final Expected expected = new Expected();
    private final Spoken spoken = new Spoken(new Words());
    private final Evidence evidence;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, List<String>> stories = new TreeMap<>();
    private int acts;
    private int acknowledged;
    private int turns;
    private int unacknowledged;
    private int refusedWithWords;
    private int refusedAndCutShort;

    public Oracle(Evidence evidence) {
        this.evidence = evidence;
    }

    public Oracle judge(List<Diary> diaries) {
        diaries.forEach(this::judge);
        return this;
    }

    private void judge(Diary diary) {
        int before = found();
        String who = diary.who().key() + ": ";
        Chronicle chronicle = new Chronicle(diary, expected, what -> faults.add(who + what));
        acts += diary.acts().size();
        acknowledged += (int) diary.acts().stream().filter(Act::acknowledged).count();
        if (chronicle.follow(evidence.turnsOf(diary.who().key()))) {
            judge(diary, chronicle);
        }
        if (found() > before) {
            stories.put(diary.who().key(), chronicle.story());
        }
    }

    private void judge(Diary diary, Chronicle chronicle) {
        String who = diary.who().key() + ": ";
        turns += chronicle.passed().size();
        chronicle
                .overtaken(evidence.refusals())
                .forEach(act -> faults.add(who + "overtaken by a later one: " + act + chronicle.upTo(act)));
        unacknowledged += (int) chronicle.passed().stream()
                .filter(turn -> !turn.act().acknowledged())
                .count();
        for (Act act : chronicle.lost()) {
            refused(act, diary.screen().said(), () -> " not kept: " + act + chronicle.upTo(act), who);
        }
        spoken.count(diary, chronicle.passed(), evidence.doubtful());
    }

    /**
     * What was acknowledged and not kept must be refused: the log names it, and the person reads so, by the same
     * reference. Such words promise nothing, so they are kept nowhere; those of a process that was killed with them on
     * its lips are counted apart.
     */
    private void refused(Act act, List<String> seen, Supplier<String> what, String who) {
        List<Refusals.Refusal> refusals = evidence.refusals().of(act.eventId());
        if (refusals.isEmpty()) {
            faults.add(who + "acknowledged and" + what.get());
        } else if (refusals.stream().anyMatch(refusal -> isRead(refusal, seen))) {
            refusedWithWords++;
        } else if (refusals.stream().anyMatch(Refusals.Refusal::cutShort)) {
            refusedAndCutShort++;
        } else {
            faults.add(who + "refused without a word, and" + what.get());
        }
    }

    private static boolean isRead(Refusals.Refusal refusal, List<String> seen) {
        String sign = refusal.reference().isEmpty() ? BUSY : refusal.reference();
        return seen.stream().anyMatch(words -> words.contains(sign));
    }

    /** Whether a message of this mark may be there twice: the apology for an event, and the answer to it later. */
    public boolean mayBeTwice(String mark) {
        return evidence.refusals().marks().contains(mark);
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
        return "  events: " + acts + " done, " + acknowledged + " acknowledged; " + turns + " turns kept, "
                + unacknowledged
                + " of them never acknowledged\n  refused: " + refusedWithWords + " with words, " + refusedAndCutShort
                + " by a process that was killed with the words on its lips\n  messages: " + spoken
                + "; through the outbox: "
                + evidence.messages();
    }
}
