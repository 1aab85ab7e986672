package org.connectioncoach.content.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.connectioncoach.content.tree.Entry;

/** On which days an entry is shown: {@code active: {from, to}} and {@code expires}, both ends included. */
public final class Dates {
    private Dates() {}

    public static boolean shown(Entry entry, LocalDate today) {
        Optional<Entry> active = entry.maybeEntry("active");
        boolean begun = active.flatMap(span -> span.day("from")).stream().noneMatch(today::isBefore);
        boolean over = active.flatMap(span -> span.day("to")).stream().anyMatch(today::isAfter)
                || entry.day("expires").stream().anyMatch(today::isAfter);
        return begun && !over;
    }
}
