package org.connectioncoach.app.chaos.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.connectioncoach.app.chaos.oracle.Expected.Kept;
import org.connectioncoach.app.chaos.oracle.Expected.Step;
import org.connectioncoach.app.chaos.people.Act;
import org.connectioncoach.app.chaos.people.Diary;
import org.connectioncoach.store.jdbc.TurnLog;

/** What was kept for one person, turn by turn, each stepped again by the pure machine from where the one before it led. */
final class Chronicle {
    private final Diary diary;
    private final Expected expected;
    private final Consumer<String> fault;
    private final List<Passed> passed = new ArrayList<>();

    /** A turn that was kept as the machine says; the number is that of the act in the diary. */
    record Passed(int number, Act act, Step step) {}

    Chronicle(Diary diary, Expected expected, Consumer<String> fault) {
        this.diary = diary;
        this.expected = expected;
        this.fault = fault;
    }

    List<Passed> passed() {
        return passed;
    }

    /** Goes through the turns in the order in which they were kept; false when the story breaks off at a fault. */
    boolean follow(List<TurnLog.Entry> log) {
        Map<Long, Integer> numbers = new HashMap<>();
        for (int i = 0; i < diary.acts().size(); i++) {
            numbers.put(TurnLog.number(diary.acts().get(i).eventId()), i);
        }
        Kept before = Kept.NOTHING;
        for (TurnLog.Entry entry : log) {
            Integer number = numbers.remove(entry.event());
            if (number == null) {
                fault.accept("a turn for an event that nobody sent, or a second one for the same: " + entry.event());
                return false;
            }
            Act act = diary.acts().get(number);
            Kept stored = new Kept(entry.conversation(), entry.profile());
            Step step = step(act, before, stored);
            if (!expected.same(step.after(), stored)) {
                fault.accept("another state after " + act + "\n    before   " + before + "\n    expected "
                        + step.after() + "\n    kept     " + stored);
                return false;
            }
            passed.add(new Passed(number, act, step));
            before = stored;
        }
        return true;
    }

    /** The machine is told the time that the replica went by: it is part of what was kept. */
    private Step step(Act act, Kept before, Kept stored) {
        Instant at = stored.conversation().isEmpty() ? expected.lastAt(before) : expected.lastAt(stored);
        return expected.step(before, act.event(), act.place(), diary.who().platform(), diary.name(), at);
    }

    /** Acts that were acknowledged and left no turn, although the machine would have had something to do or to say. */
    List<Act> lost() {
        List<Act> lost = new ArrayList<>();
        for (int i = 0; i < diary.acts().size(); i++) {
            int number = i;
            Act act = diary.acts().get(i);
            if (act.acknowledged() && passed.stream().noneMatch(turn -> turn.number() == number) && !silent(number)) {
                lost.add(act);
            }
        }
        return lost;
    }

    private boolean silent(int number) {
        return again(number).silent();
    }

    /** What the machine would make of an act, after what was kept before it and at the same moment. */
    private Step again(int number) {
        Kept before = passed.stream()
                .filter(turn -> turn.number() < number)
                .reduce((first, second) -> second)
                .map(turn -> turn.step().after())
                .orElse(Kept.NOTHING);
        return step(diary.acts().get(number), before, before);
    }

    /** The acts up to this one, the last few, each with whether it was kept. */
    String upTo(Act act) {
        int end = diary.acts().indexOf(act) + 1;
        return IntStream.range(Math.max(0, end - 6), Math.min(diary.acts().size(), end + 1))
                .mapToObj(i -> "\n    " + diary.acts().get(i)
                        + (passed.stream().anyMatch(turn -> turn.number() == i) ? ", kept" : ", no turn"))
                .collect(Collectors.joining("", "", "\n    it would have led to " + again(end - 1)));
    }

    /** Everything this person did and saw, in the order of time. */
    List<String> story() {
        TreeMap<Instant, String> lines = new TreeMap<>(diary.screen().timed());
        for (int i = 0; i < diary.acts().size(); i++) {
            int number = i;
            Act act = diary.acts().get(i);
            String kept = passed.stream().anyMatch(turn -> turn.number() == number) ? "kept: " : "no turn: ";
            lines.merge(act.began(), kept + act, (one, other) -> one + "\n" + other);
        }
        return lines.entrySet().stream()
                .map(line -> line.getKey() + " " + line.getValue())
                .toList();
    }

    /**
     * Acts that were acknowledged and kept only after a later one that was acknowledged too. What was refused with words
     * at first is done again when the platform delivers it again.
     */
    List<Act> overtaken(Refusals refusals) {
        List<Act> overtaken = new ArrayList<>();
        int latest = -1;
        for (Passed turn : passed) {
            if (turn.act().acknowledged() && refusals.of(turn.act().eventId()).isEmpty()) {
                if (turn.number() < latest) {
                    overtaken.add(turn.act());
                }
                latest = Math.max(latest, turn.number());
            }
        }
        return overtaken;
    }
}
