package org.connectioncoach.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.message.Action;
import org.jspecify.annotations.Nullable;

/**
 * Where a conversation is: what must be kept between two events, and nothing more.
 *
 * @param turn counts the events that were answered; it versions the choices shown
 * @param stack open questions, the current one last; empty at rest
 * @param misses misunderstandings in a row, 0 to 4
 * @param rudeness abusive messages in a row
 * @param lastPress the last press that had an effect, to recognize a double tap; or null
 * @param lastAt when the member last did something, or null before the first event
 */
public record Conversation(
        long turn,
        List<Frame> stack,
        int misses,
        int rudeness,
        @Nullable Action lastPress,
        @Nullable Instant lastAt) {

    /** A member never seen before. */
    public static final Conversation NEW = new Conversation(0, List.of(), 0, 0, null, null);

    /**
     * An open question.
     *
     * @param since the turn in which it was opened; presses of older cards are stale
     */
    public record Frame(State state, long since) {}

    public Conversation {
        stack = List.copyOf(stack);
    }

    public Optional<Frame> top() {
        return stack.isEmpty() ? Optional.empty() : Optional.of(stack.get(stack.size() - 1));
    }

    public Optional<State> open() {
        return top().map(Frame::state);
    }

    public Conversation with(List<Frame> newStack) {
        return new Conversation(turn, newStack, misses, rudeness, lastPress, lastAt);
    }

    public Conversation push(State state) {
        List<Frame> frames = new ArrayList<>(stack);
        frames.add(new Frame(state, turn));
        return with(frames);
    }

    public Conversation pop() {
        return with(stack.isEmpty() ? stack : stack.subList(0, stack.size() - 1));
    }

    public Conversation missed(int newMisses) {
        return new Conversation(turn, stack, newMisses, rudeness, lastPress, lastAt);
    }

    public Conversation rude(int newRudeness) {
        return new Conversation(turn, stack, misses, newRudeness, lastPress, lastAt);
    }

    public Conversation pressed(Action action) {
        return new Conversation(turn, stack, misses, rudeness, action, lastAt);
    }

    /** The next turn begins. */
    public Conversation next(Instant at) {
        return new Conversation(turn + 1, stack, misses, rudeness, lastPress, at);
    }
}
