package org.connectioncoach.language.english.slot;

import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Manner;
import org.jspecify.annotations.Nullable;

/** Which earlier answer a message changes. */
public final class Corrected {
    private Corrected() {}

    /**
     * The correction, or null when the message answers.
     *
     * @param correcting whether the message says that it corrects
     */
    public static @Nullable Manner slot(Slots slots, Expecting expecting, boolean correcting) {
        if (slots.filled() != 1) {
            return null;
        }
        boolean open = switch (expecting) {
            case STAGE -> slots.stage() != null;
            case GOALS -> !slots.goals().isEmpty();
            case COUNT -> slots.hasNumber();
            case CONFIRM, PLAN, REMINDER, NOTHING -> false;
        };
        if (open) {
            return null;
        }
        if (expecting == Expecting.CONFIRM) {
            return named(slots);
        }
        boolean earlier = slots.stage() != null && (expecting == Expecting.GOALS || expecting == Expecting.COUNT)
                || !slots.goals().isEmpty() && expecting == Expecting.COUNT;
        if (!correcting && !earlier) {
            return null;
        }
        return named(slots);
    }

    private static Manner named(Slots slots) {
        if (slots.stage() != null) {
            return Manner.CORRECT_STAGE;
        }
        return slots.hasNumber() ? Manner.CORRECT_COUNT : Manner.CORRECT_GOALS;
    }
}
