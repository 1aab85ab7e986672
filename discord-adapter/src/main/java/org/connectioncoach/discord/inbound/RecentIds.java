package org.connectioncoach.discord.inbound;

import java.util.LinkedHashSet;
import java.util.Set;

/** The last events heard, so that what Discord repeats after a reconnect is not answered by two hands at once. */
final class RecentIds {
    private static final int KEPT = 20_000;

    private final Set<String> ids = new LinkedHashSet<>();

    /** False when this one was heard already. */
    synchronized boolean first(String id) {
        if (!ids.add(id)) {
            return false;
        }
        if (ids.size() > KEPT) {
            ids.remove(ids.iterator().next());
        }
        return true;
    }
}
