package org.connectioncoach.dialogue.script;

import java.text.NumberFormat;
import java.util.Locale;
import org.connectioncoach.advice.guidance.StageGuide;
import org.connectioncoach.member.Count;
import org.jspecify.annotations.Nullable;

/** Numbers as members of one language read them: separators by locale, ranges with an en dash. */
public final class Figures {
    private final Locale locale;

    /** Every possible number of connections as it reads, written the first time it is needed; a race writes it twice. */
    private final @Nullable String[] written = new String[Count.PLATFORM_CAP + 1];

    public Figures(Locale locale) {
        this.locale = locale;
    }

    public String number(int value) {
        if (value < 1000) {
            return Integer.toString(value);
        }
        if (value >= written.length) {
            return format(value);
        }
        String known = written[value];
        if (known == null) {
            known = format(value);
            written[value] = known;
        }
        return known;
    }

    private String format(int value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    public String range(int low, int high) {
        return number(low) + "–" + number(high);
    }

    /** A range that may have no end: {@code 2,000+}. */
    public String range(int low, @Nullable Integer high) {
        return high == null ? number(low) + "+" : range(low, high.intValue());
    }

    public String range(StageGuide stage) {
        return range(stage.min(), stage.max());
    }

    /** A push as it stands in a sum: {@code +10}, {@code −2.5}. */
    public String push(double push) {
        String digits = points(Math.abs(push));
        return push < 0 ? "−" + digits : "+" + digits;
    }

    /** Points or percent without a needless decimal: {@code 45}, {@code 47.5}. */
    public String points(double points) {
        return points == Math.rint(points) ? Integer.toString((int) points) : String.format(locale, "%.1f", points);
    }
}
