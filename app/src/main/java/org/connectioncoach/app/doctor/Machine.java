package org.connectioncoach.app.doctor;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.connectioncoach.app.doctor.finding.Finding;

/** The Java that runs us, and the clock. */
final class Machine {
    private static final int OLDEST_JAVA = 17;
    private static final int FIRST_YEAR = 2026;

    private Machine() {}

    static List<Finding> look(Clock clock) {
        return List.of(java(), clock(clock));
    }

    private static Finding java() {
        int version = Runtime.version().feature();
        String words = version + " from " + System.getProperty("java.vendor", "an unknown vendor");
        return version >= OLDEST_JAVA
                ? Finding.fine("Java", words)
                : Finding.mend("Java", words, "install a JDK " + OLDEST_JAVA + " or newer");
    }

    private static Finding clock(Clock clock) {
        ZonedDateTime now = ZonedDateTime.ofInstant(clock.instant(), clock.getZone());
        String words = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH)
                        .format(now) + " UTC";
        return now.getYear() >= FIRST_YEAR
                ? Finding.fine("clock", words)
                : Finding.mend(
                        "clock", words + " is in the past", "set the machine's clock, or Slack's requests are refused");
    }
}
