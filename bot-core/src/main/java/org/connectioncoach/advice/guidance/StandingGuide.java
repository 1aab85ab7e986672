package org.connectioncoach.advice.guidance;

import java.util.List;

/**
 * What a standing means for the next steps and how the card puts it.
 *
 * @param mix the kinds of the three steps, in order
 * @param line the sentence of the card; may name {@code {stage}}, {@code {range}}, {@code {first_stop}}, {@code
 *     {next_stage}} and {@code {next_range}}
 */
public record StandingGuide(Standing standing, List<TipKind> mix, String line) {
    public StandingGuide {
        mix = List.copyOf(mix);
        if (mix.size() != 3) {
            throw new IllegalArgumentException("three kinds of steps, not " + mix);
        }
    }
}
