package org.connectioncoach.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture as data; it never carries what the text beside it does not say. */
public sealed interface Drawing {
    /**
     * Where a number stands in the range of a stage.
     *
     * @param title such as "Student · find a job or internship"
     * @param min where the range begins, in connections
     * @param max where it ends; null when there is no upper limit
     * @param openEnd where to end the drawn track when there is no upper limit; ignored otherwise
     * @param band the personal band, or null where it must not be shown
     * @param you the person's number, or null when it is not known
     * @param approximate whether the number is "about"
     * @param words the labels to draw, in the member's language
     */
    record Gauge(
            String title,
            int min,
            @Nullable Integer max,
            int openEnd,
            @Nullable Band band,
            @Nullable Integer you,
            boolean approximate,
            GaugeWords words)
            implements Drawing {}

    /** A stretch of the range, both ends included, in connections. */
    record Band(int low, int high) {}

    /**
     * Labels on a gauge, complete and with numbers formatted.
     *
     * @param band such as "Your band 190–320"
     * @param you such as "You: 120", or the invitation to add a number
     */
    record GaugeWords(String band, String you, String min, String max) {}

    /**
     * Connections week by week, heading for the band.
     *
     * @param values one a week, oldest first, at least two
     */
    record Progress(String title, List<Integer> values, Band band, String bandLabel) implements Drawing {
        public Progress {
            values = List.copyOf(values);
        }
    }

    /** New connections a month, twelve bars, each with its number on top. */
    record Months(String title, List<String> labels, List<Integer> values) implements Drawing {
        public Months {
            labels = List.copyOf(labels);
            values = List.copyOf(values);
        }
    }
}
