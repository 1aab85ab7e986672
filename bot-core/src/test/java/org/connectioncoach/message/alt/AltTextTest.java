package org.connectioncoach.message.alt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.connectioncoach.message.Drawing.Band;
import org.connectioncoach.message.Drawing.Months;
import org.connectioncoach.message.Drawing.Progress;
import org.junit.jupiter.api.Test;

/** The examples are the product design's own catalogue. */
class AltTextTest {
    @Test
    void progressNamesEveryNumber() {
        Progress rising = new Progress("", List.of(120, 127, 136, 144), new Band(190, 320), "");
        Progress arrived = new Progress("", List.of(180, 195), new Band(190, 320), "");
        Progress level = new Progress("", List.of(144, 144), new Band(190, 320), "");

        assertThat(ChartAlt.of(rising))
                .isEqualTo("Line chart of your connections by week: 120, 127, 136, 144. The line is rising toward 190, "
                        + "where your shaded band, 190 to 320, begins.");
        assertThat(ChartAlt.of(arrived)).endsWith("The line ends inside your shaded band, 190 to 320.");
        assertThat(ChartAlt.of(level)).doesNotContain("rising");
    }

    @Test
    void monthsNameLowestHighestAndAverage() {
        List<String> names = List.of("December", "January", "February", "September");
        Months months = new Months("", List.of("Dec", "Jan", "Feb", "Sep"), List.of(3, 8, 4, 17));

        assertThat(ChartAlt.of(months, names))
                .isEqualTo("Bar chart of new connections by month, December to September. Lowest 3 in December, "
                        + "highest 17 in September, 8 a month on average. "
                        + "The same numbers are listed under Show as text.");
    }
}
