package org.connectioncoach.app.preview.pane;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;

/**
 * How a pane's person is set up, besides what they tell the coach.
 *
 * @param group which content applies, in the place of a team's or server's id
 * @param travel how far from now their clock is set
 */
public record Manner(String group, Locale locale, ZoneId zone, Duration travel) {
    public static Manner usual(ZoneId zone) {
        return new Manner("", Locale.US, zone, Duration.ZERO);
    }
}
