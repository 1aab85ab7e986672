package org.connectioncoach.app.chat;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a stretch of time as people write it: {@code 3 days}, {@code 90 minutes}, {@code a week}. */
public final class Stretch {
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,4}|an?|one) ?(second|minute|hour|day|week|month|year|s|min|h|d|w)s?");

    private Stretch() {}

    /** A month counts as 30 days and a year as 365; empty when the words are no stretch of time. */
    public static Optional<Duration> of(String words) {
        Matcher matcher = WORDS.matcher(words.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group(1);
        long amount = Character.isDigit(number.charAt(0)) ? Long.parseLong(number) : 1;
        return Optional.of(
                switch (matcher.group(2)) {
                    case "second", "s" -> Duration.ofSeconds(amount);
                    case "minute", "min" -> Duration.ofMinutes(amount);
                    case "hour", "h" -> Duration.ofHours(amount);
                    case "week", "w" -> Duration.ofDays(7 * amount);
                    case "month" -> Duration.ofDays(30 * amount);
                    case "year" -> Duration.ofDays(365 * amount);
                    default -> Duration.ofDays(amount);
                });
    }
}
