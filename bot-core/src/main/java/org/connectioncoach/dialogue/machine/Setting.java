package org.connectioncoach.dialogue.machine;

import java.util.List;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Conversation;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.Turn;
import org.connectioncoach.dialogue.machine.manner.Resuming;

/**
 * Where a step begins.
 *
 * @param before the conversation as the event found it
 * @param context knows what was answered in questions that are not finished
 */
record Setting(Machine machine, Conversation before, Context context) {
    /** Somebody who may have a move. */
    interface Mover {
        Move move(Context now);
    }

    static Setting of(Machine machine, Conversation before, Context context) {
        return new Setting(machine, before, context.begun(Resuming.begun(before, context)));
    }

    /** A new turn; questions that waited too long are given up first. */
    Unfolding begin() {
        Conversation next = before.next(context.now());
        Unfolding turn =
                new Unfolding(machine.manners(), Resuming.rested(before, context) ? next.missed(0) : next, context);
        if (Resuming.expired(before, context)) {
            turn.expire();
        }
        return turn;
    }

    /** Nothing happened that counts. */
    Turn silence() {
        return new Turn(before, context.profile(), List.of(), List.of(), null);
    }

    /** The first move of those who are asked in this order; nobody's when none has one. */
    Move first(List<Mover> line) {
        for (Mover mover : line) {
            Move move = mover.move(context);
            if (move.isMine()) {
                return move;
            }
        }
        return Move.notMine();
    }
}
