package org.connectioncoach.slack.inbound.reception;

import com.slack.api.bolt.context.Context;

/** Since when Slack waits for an acknowledgement: since its request came, not since somebody was free for it. */
public final class WaitingSince {
    private static final String KEY = "connection-coach.waiting-since";

    private WaitingSince() {}

    /** @param nanos on {@link System#nanoTime} */
    public static void tell(Context context, long nanos) {
        context.getAdditionalValues().put(KEY, Long.toString(nanos));
    }

    /** Now, where nobody told. */
    static long of(Context context) {
        String told = context.getAdditionalValues().get(KEY);
        return told == null ? System.nanoTime() : Long.parseLong(told);
    }
}
