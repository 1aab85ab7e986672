package org.connectioncoach.message.alt;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.connectioncoach.message.Drawing.Band;
import org.connectioncoach.message.Drawing.Months;
import org.connectioncoach.message.Drawing.Progress;

/** Says, in English, what the charts show; every value of a progress chart is in the sentence. */
public final class ChartAlt {
    private ChartAlt() {}

    /** All the numbers, then where the line stands to the band. */
    public static String of(Progress progress) {
        List<Integer> values = progress.values();
        Band band = progress.band();
        int first = values.get(0);
        int last = values.get(values.size() - 1);
        String bandWords = "your shaded band, " + number(band.low()) + " to " + number(band.high());
        String end;
        if (last > band.high()) {
            end = "The line ends past " + bandWords + ".";
        } else if (last >= band.low()) {
            end = "The line ends inside " + bandWords + ".";
        } else if (last > first) {
            end = "The line is rising toward " + number(band.low()) + ", where " + bandWords + ", begins.";
        } else {
            end = "The line ends at " + number(last) + "; " + bandWords + ", begins at " + number(band.low()) + ".";
        }
        return "Line chart of your connections by week: "
                + values.stream().map(ChartAlt::number).collect(Collectors.joining(", ")) + ". " + end;
    }

    /** The months in between are listed under "Show as text"; {@code names} are the full names of the months drawn. */
    public static String of(Months months, List<String> names) {
        List<Integer> values = months.values();
        int lowest = 0;
        int highest = 0;
        for (int i = 1; i < values.size(); i++) {
            lowest = values.get(i) < values.get(lowest) ? i : lowest;
            highest = values.get(i) > values.get(highest) ? i : highest;
        }
        long average =
                Math.round(values.stream().mapToInt(Integer::intValue).average().orElse(0));
        return "Bar chart of new connections by month, " + names.get(0) + " to " + names.get(names.size() - 1)
                + ". Lowest " + number(values.get(lowest)) + " in " + names.get(lowest)
                + ", highest " + number(values.get(highest)) + " in " + names.get(highest)
                + ", " + number((int) average)
                + " a month on average. The same numbers are listed under Show as text.";
    }

    private static String number(int value) {
        return NumberFormat.getIntegerInstance(Locale.US).format(value);
    }
}
