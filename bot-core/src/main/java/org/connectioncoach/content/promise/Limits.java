package org.connectioncoach.content.promise;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/**
 * What members are promised about messages nobody asked for.
 *
 * @param perWeek how many at most
 * @param quietFrom none from this time of the member's day …
 * @param quietTo … until this one
 * @param quietDays none on these days
 * @param fewerAfterIgnored after so many without an answer, one a month, or none when {@code stopAtOnce}
 * @param stopAtOnce whether the first step down is silence
 * @param noneAfterIgnored after so many without an answer, none
 */
public record Limits(
        int perWeek,
        LocalTime quietFrom,
        LocalTime quietTo,
        Set<DayOfWeek> quietDays,
        int fewerAfterIgnored,
        boolean stopAtOnce,
        int noneAfterIgnored) {
    public Limits {
        quietDays = Set.copyOf(quietDays);
    }
}
