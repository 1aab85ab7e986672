package org.connectioncoach.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What we remember about a member between conversations; all of it was told by them or shown to them.
 *
 * @param current their situation, or null before the first result
 * @param previous the situation before the last change, for one undo; or null
 * @param answeredAt when {@code current} was last changed, or null
 * @param history numbers they gave, oldest first, one a day, at most {@value #HISTORY}
 * @param shownSteps ids of the steps shown, oldest first, at most {@value #SHOWN}
 * @param carefulFirst whether the next set starts with a quality step (their own quality check came out under 10 of 25)
 */
public record Profile(
        @Nullable Situation current,
        @Nullable Situation previous,
        @Nullable Instant answeredAt,
        List<CountOn> history,
        List<String> shownSteps,
        boolean carefulFirst) {
    /** A year of weekly numbers. */
    public static final int HISTORY = 52;

    /** Enough for the step picker's memory with the set on the screen. */
    public static final int SHOWN = 15;

    public static final Profile EMPTY = new Profile(null, null, null, List.of(), List.of(), false);

    /** A number of connections on a date. */
    public record CountOn(LocalDate on, int value) {}

    public Profile {
        history = List.copyOf(history);
        shownSteps = List.copyOf(shownSteps);
    }

    public Optional<Situation> situation() {
        return Optional.ofNullable(current);
    }

    public Optional<Situation> undo() {
        return Optional.ofNullable(previous);
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** Keeps a new situation, with the one before for undo, and its number in the history. */
    public Profile knowing(Situation situation, Instant at, LocalDate today) {
        List<CountOn> numbers = new ArrayList<>(history);
        boolean said = current == null || !current.count().equals(situation.count());
        if (situation.count().known() && said) {
            numbers.removeIf(entry -> entry.on().equals(today));
            numbers.add(new CountOn(today, situation.count().value()));
        }
        return new Profile(situation, current, at, last(numbers, HISTORY), shownSteps, carefulFirst);
    }

    /** Back to the situation before the last change; there is no undo of an undo. */
    public Profile undone(Instant at) {
        List<CountOn> numbers = new ArrayList<>(history);
        boolean told = current != null && current.count().known();
        boolean numberChanged =
                previous != null && current != null && !previous.count().equals(current.count());
        if (numberChanged && told && !numbers.isEmpty()) {
            numbers.remove(numbers.size() - 1);
        }
        return new Profile(previous, null, at, numbers, shownSteps, carefulFirst);
    }

    public Profile showing(List<String> stepIds) {
        List<String> shown = new ArrayList<>(shownSteps);
        shown.addAll(stepIds);
        return new Profile(current, previous, answeredAt, history, last(shown, SHOWN), carefulFirst);
    }

    public Profile careful(boolean first) {
        return new Profile(current, previous, answeredAt, history, shownSteps, first);
    }

    private static <T> List<T> last(List<T> list, int most) {
        return list.size() <= most ? list : list.subList(list.size() - most, list.size());
    }
}
