package org.connectioncoach.picture.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.2 asks for a contrast of 4.5 for text (1.4.3) and 3 for shapes (1.4.11). */
class PaletteTest {
    @ParameterizedTest
    @CsvSource({
        "TITLE, CARD, 4.5",
        "LABEL, CARD, 4.5",
        "BAND, CARD, 4.5",
        "BAND, BAND_TINT, 4.5",
        "MARKER, CARD, 4.5",
        "MARKER, BAND_TINT, 4.5",
        "BAND, TRACK, 3",
        "TRACK_EDGE, CARD, 3",
        "TRACK_EDGE, TRACK, 3",
    })
    void contrastIsEnough(String front, String back, double least) throws ReflectiveOperationException {
        assertThat(contrast(color(front), color(back)))
                .as(front + " on " + back)
                .isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({"CARD, 313338", "CARD, 1A1D21", "CARD_EDGE, 313338"})
    void theCardStandsOutOnDarkThemes(String part, String theme) throws ReflectiveOperationException {
        assertThat(contrast(color(part), new Color(Integer.parseInt(theme, 16))))
                .isGreaterThanOrEqualTo(3);
    }

    private static Color color(String name) throws ReflectiveOperationException {
        return (Color) Palette.class.getDeclaredField(name).get(null);
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
