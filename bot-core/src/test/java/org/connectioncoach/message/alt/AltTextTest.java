package org.connectioncoach.message.alt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.connectioncoach.message.Drawing.Band;
import org.connectioncoach.message.Drawing.Gauge;
import org.connectioncoach.message.Drawing.GaugeWords;
import org.connectioncoach.message.Drawing.Months;
import org.connectioncoach.message.Drawing.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The examples are the product design's own catalogue. */
class AltTextTest {
    @Test
    void saysScaleBandNumberAndRelationInThisOrder() {
        assertThat(GaugeAlt.of(gauge(50, 500, new Band(190, 320), 120), "student"))
                .isEqualTo("Gauge from 50 to 500, the student range. Your band, 190 to 320, is shaded. "
                        + "Your number, 120, is before the band.");
    }

    @Test
    void saysThatTheNumberIsInsideTheBand() {
        assertThat(GaugeAlt.of(gauge(1000, 5000, new Band(2400, 3600), 3400), "mid-career"))
                .isEqualTo("Gauge from 1,000 to 5,000, the mid-career range. Your band, 2,400 to 3,600, is shaded. "
                        + "Your number, 3,400, is inside the band.");
    }

    @Test
    void saysThatTheNumberIsBeforeTheRange() {
        assertThat(GaugeAlt.of(gauge(500, 1000, new Band(650, 800), 120), "recent graduate"))
                .endsWith("Your number, 120, is before the range begins.");
    }

    @Test
    void saysNothingOfABandThatIsNotShown() {
        assertThat(GaugeAlt.of(gauge(50, 500, null, 900), "student"))
                .isEqualTo("Gauge from 50 to 500, the student range. Your number, 900, is past the end of the range.");
        assertThat(GaugeAlt.of(gauge(50, 500, null, 500), "student"))
                .isEqualTo("Gauge from 50 to 500, the student range. Your number, 500, is inside the range.");
    }

    @Test
    void saysThatThereIsNoUpperLimit() {
        assertThat(GaugeAlt.of(gauge(2000, null, new Band(3200, 4100), 2600), "executive"))
                .isEqualTo("Gauge from 2,000 upward with no upper limit, the executive range. "
                        + "Your planning band, 3,200 to 4,100, is shaded. Your number, 2,600, is before the band.");
    }

    @Test
    void saysThatNoNumberIsSet() {
        assertThat(GaugeAlt.of(gauge(1000, 5000, new Band(1800, 3000), null), "mid-career"))
                .isEqualTo("Gauge from 1,000 to 5,000, the mid-career range. Your band, 1,800 to 3,000, is shaded. "
                        + "Your number isn't set.");
    }

    @Test
    void hedgesAHedgedNumberAndFormatsForTheLocale() {
        Gauge about = new Gauge("", 1000, 5000, 5000, new Band(1800, 3000), 1200, true, new GaugeWords("", "", "", ""));

        assertThat(new GaugeAlt(GaugeSentences.ENGLISH, Locale.GERMANY).describe(about, "mid-career"))
                .contains("from 1.000 to 5.000")
                .contains("Your number, about 1.200, is before the band.");
    }

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

    private static Gauge gauge(int min, @Nullable Integer max, @Nullable Band band, @Nullable Integer you) {
        return new Gauge("", min, max, 6000, band, you, false, new GaugeWords("", "", "", ""));
    }
}
