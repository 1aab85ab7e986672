package org.connectioncoach.dialogue.machine;

import java.time.Duration;
import java.util.List;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Conversation;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.Turn;
import org.connectioncoach.dialogue.machine.manner.Manners;
import org.connectioncoach.message.Action;

/** What pressing and sending a form do: the card on the screen is asked first, then whoever made the card. */
final class Pressing {
    /**
     * Two presses of one button within this time are a double tap, and the second meets silence, since the card shows
     * the result. Later than that the person may never have seen an answer, and is told where they are; our own choice.
     */
    private static final Duration DOUBLE_TAP = Duration.ofSeconds(2);

    private final Setting setting;
    private final Machine machine;
    private final Conversation before;
    private final Context context;

    Pressing(Setting setting) {
        this.setting = setting;
        this.machine = setting.machine();
        this.before = setting.before();
        this.context = setting.context();
    }

    /** @param turn just begun, or about words that name a choice */
    Turn chosen(Unfolding turn, Action action, List<String> values) {
        boolean current =
                turn.top().map(frame -> action.version() >= frame.since()).orElse(false);
        Move move = current
                ? turn.open()
                        .map(state -> state.onChosen(action, values, context))
                        .orElse(Move.notMine())
                : Move.notMine();
        if (move.kind() == Move.Kind.PASS) {
            turn.drop();
            return chosen(turn, action, values);
        }
        if (!move.isMine()) {
            if (isDoubleTap(action)) {
                return setting.silence();
            }
            move = elsewhere(turn, action, values);
        }
        if (!move.isMine()) {
            return stale(turn);
        }
        return turn.pressed(action).carryOut(move).end();
    }

    private Move elsewhere(Unfolding turn, Action action, List<String> values) {
        if (action.flow().equals(Manners.NAME)) {
            return machine.manners().onChosen(action, turn.conversation(), context);
        }
        return machine.flow(action.flow())
                .map(flow -> flow.onChosen(action, values, context))
                .orElse(Move.notMine());
    }

    private boolean isDoubleTap(Action action) {
        return action.equals(before.lastPress())
                && before.lastAt() != null
                && Duration.between(before.lastAt(), context.now()).compareTo(DOUBLE_TAP) < 0;
    }

    Turn submitted(Event.Submitted submitted) {
        Unfolding turn = setting.begin();
        boolean current = turn.top()
                .map(frame -> submitted.action().version() >= frame.since())
                .orElse(false);
        Move move = current
                ? turn.open()
                        .map(state -> state.onSubmitted(submitted, context))
                        .orElse(Move.notMine())
                : Move.notMine();
        if (!move.isMine()) {
            move = machine.flow(submitted.action().flow())
                    .map(flow -> flow.onSubmitted(submitted, context))
                    .orElse(Move.notMine());
        }
        return move.isMine() ? turn.pressed(submitted.action()).carryOut(move).end() : stale(turn);
    }

    private Turn stale(Unfolding turn) {
        return turn.carryOut(machine.manners().stale(turn.conversation(), context))
                .end();
    }
}
