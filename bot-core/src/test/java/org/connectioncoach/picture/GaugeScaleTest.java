package org.connectioncoach.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.connectioncoach.message.Drawing.Gauge;
import org.connectioncoach.message.Drawing.GaugeWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GaugeScaleTest {
    @Test
    void placesNumbersAsTheDesignDoes() {
        GaugeScale scale = scale(50, 500, 120);

        assertThat(scale.x(50)).isEqualTo(120);
        assertThat(scale.x(120)).isCloseTo(269.3, within(0.1));
        assertThat(scale.x(190)).isCloseTo(418.7, within(0.1));
        assertThat(scale.x(500)).isEqualTo(1080);
    }

    @Test
    void makesRoomOnTheLeftForANumberBeforeTheRange() {
        for (int you : new int[] {0, 1, 120, 499}) {
            GaugeScale scale = scale(500, 1000, you);

            assertThat(scale.trackLeft()).as("for " + you).isEqualTo(270);
            assertThat(scale.x(you)).as("for " + you).isBetween(120.0, 240.0);
            assertThat(scale.x(1000)).as("for " + you).isEqualTo(1080);
        }
    }

    @Test
    void makesRoomOnTheRightForANumberPastTheRange() {
        for (int you : new int[] {501, 900, 30_000}) {
            GaugeScale scale = scale(50, 500, you);

            assertThat(scale.trackRight()).as("for " + you).isEqualTo(930);
            assertThat(scale.x(you)).as("for " + you).isBetween(960.0, 1080.0);
        }
    }

    @Test
    void anOpenRangeKeepsEveryNumberBeforeItsArrowhead() {
        GaugeScale scale = scale(2000, null, 30_000);

        assertThat(scale.open()).isTrue();
        assertThat(scale.past()).isFalse();
        assertThat(scale.x(6000)).isEqualTo(scale.trackRight());
        assertThat(scale.x(30_000)).isBetween(scale.trackRight(), scale.dashesRight() - 40);
    }

    @Test
    void furtherIsFurtherToTheRight() {
        GaugeScale scale = scale(50, 500, 900);
        double before = -1;
        for (int value = 0; value <= 30_000; value += 7) {
            assertThat(scale.x(value)).as("at " + value).isGreaterThanOrEqualTo(before);
            before = scale.x(value);
        }
    }

    private static GaugeScale scale(int min, @Nullable Integer max, int you) {
        return new GaugeScale(new Gauge("", min, max, 6000, null, you, false, new GaugeWords("", "", "", "")));
    }
}
