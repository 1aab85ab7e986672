package org.connectioncoach.advice;

import java.util.List;
import java.util.Optional;
import org.connectioncoach.advice.guidance.StageGuide;
import org.connectioncoach.advice.guidance.Standing;
import org.connectioncoach.member.Situation;
import org.jspecify.annotations.Nullable;

/**
 * What the model says about a situation. Same situation and guidance, same advice.
 *
 * @param stage the range it rests on
 * @param reasons the sum that gives the band's position, start first; terms of no push are left out
 * @param stop the next stop, or null unless before the band
 */
public record Advice(
        Situation situation,
        StageGuide stage,
        Band band,
        Standing standing,
        Pace pace,
        @Nullable NextStop stop,
        List<Reason> reasons) {
    public Advice {
        reasons = List.copyOf(reasons);
    }

    public Optional<NextStop> nextStop() {
        return Optional.ofNullable(stop);
    }

    /** Past the band its numbers are not shown (gate G7). */
    public boolean bandShown() {
        return !standing.pastTheBand();
    }
}
