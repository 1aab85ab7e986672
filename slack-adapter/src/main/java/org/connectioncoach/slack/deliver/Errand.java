package org.connectioncoach.slack.deliver;

import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.MessageIds;
import org.connectioncoach.platform.Turns;

/**
 * Something to bring, and whom to tell of it.
 *
 * @param marks by which the n-th reply is found again when it is in doubt whether it arrived
 * @param ours asked right before it is brought; false when somebody else does it
 * @param told hears whether everything arrived
 */
public record Errand(Locale locale, IntFunction<String> marks, BooleanSupplier ours, Consumer<Boolean> told) {
    /** The coach's answer: should we die on the way, the outbox finds what arrived by the same marks. */
    public static Errand answering(Turns turns, Inbound inbound) {
        return new Errand(
                inbound.locale(),
                n -> MessageIds.of(inbound, n),
                () -> turns.mayAnswer(inbound),
                arrived -> tell(turns, inbound, arrived));
    }

    /** Words of the adapter's own. */
    public static Errand aside(String event, Locale locale) {
        return new Errand(locale, n -> event + ":" + n, () -> true, arrived -> {});
    }

    private static void tell(Turns turns, Inbound inbound, boolean arrived) {
        if (arrived) {
            turns.answered(inbound);
        } else {
            turns.unanswered(inbound);
        }
    }

    /** The mark of one part of a reply. */
    String mark(int reply, int part) {
        return marks.apply(reply) + "." + part;
    }
}
