package org.connectioncoach.slack.people;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What Slack tells about who acts.
 *
 * @param name how to address them; empty when not told. Never logged, never stored.
 * @param zone null when not told
 * @param outsider true for bots and for people of another organisation in a shared channel: they are left alone
 */
public record Person(String name, Locale locale, @Nullable ZoneId zone, boolean outsider) {
    /** Somebody of whom nothing is known now. */
    public static final Person UNKNOWN = new Person("", Locale.US, null, false);
}
