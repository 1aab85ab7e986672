package org.connectioncoach.message.alt;

/**
 * What a gauge can be said to show, one sentence each, in one language. Slots: {@code {range} {min} {max} {low} {high}
 * {you}}; and {@code {number}} in {@code about}.
 *
 * @param about replaces {@code {you}} where the number is hedged
 */
public record GaugeSentences(
        String scale,
        String openScale,
        String band,
        String planningBand,
        String beforeRange,
        String beforeBand,
        String insideBand,
        String pastBand,
        String insideRange,
        String pastRange,
        String notSet,
        String about) {

    /** As the product design has them (B.15). */
    public static final GaugeSentences ENGLISH = new GaugeSentences(
            "Gauge from {min} to {max}, the {range} range.",
            "Gauge from {min} upward with no upper limit, the {range} range.",
            "Your band, {low} to {high}, is shaded.",
            "Your planning band, {low} to {high}, is shaded.",
            "Your number, {you}, is before the range begins.",
            "Your number, {you}, is before the band.",
            "Your number, {you}, is inside the band.",
            "Your number, {you}, is past the band, inside the range.",
            "Your number, {you}, is inside the range.",
            "Your number, {you}, is past the end of the range.",
            "Your number isn't set.",
            "about {number}");
}
