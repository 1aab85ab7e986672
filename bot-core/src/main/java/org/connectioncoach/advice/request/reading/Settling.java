package org.connectioncoach.advice.request.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectioncoach.advice.request.Criterion;
import org.connectioncoach.advice.wording.Found;
import org.connectioncoach.advice.wording.WordLine;

/** Which signs stay where several meet. */
final class Settling {
    /** What is offered by somebody who sells, or who may be a fraud, is part of the bait. */
    private static final Set<Criterion> BAIT =
            EnumSet.of(Criterion.LOOK_RECIPROCAL, Criterion.LOOK_GROWTH, Criterion.LOOK_COLLABORATE);

    /** The earlier keeps words that two of them could claim. */
    private static final List<Criterion> CLAIMS_FIRST = List.of(
            Criterion.LOOK_COMMON_GROUND,
            Criterion.LOOK_COLLABORATE,
            Criterion.LOOK_RECIPROCAL,
            Criterion.LOOK_GROWTH,
            Criterion.LOOK_ALIGNED);

    private Settling() {}

    /** What the member calls their own work is no sales talk in somebody else. */
    static void forgiveOwnWork(Map<Criterion, Evidence> found, WordLine own) {
        Evidence selling = found.getOrDefault(Criterion.AVOID_SELLING, Evidence.NONE);
        if (!selling.isEmpty() && !selling.together()) {
            List<Found> others = selling.places().stream()
                    .filter(place ->
                            !WordLine.of(place.words()).words().stream().allMatch(own::has))
                    .toList();
            found.remove(Criterion.AVOID_SELLING);
            if (!others.isEmpty()) {
                found.put(Criterion.AVOID_SELLING, new Evidence(others, false));
            }
        }
    }

    /** Where the member sells for a living, "also sells phones" is a colleague and no pitch. */
    static void forgiveSalespeople(Map<Criterion, Evidence> found) {
        Evidence aligned = found.getOrDefault(Criterion.LOOK_ALIGNED, Evidence.NONE);
        if (found.getOrDefault(Criterion.AVOID_SELLING, Evidence.NONE).isWithin(aligned, true)) {
            found.remove(Criterion.AVOID_SELLING);
        }
    }

    /** The same words are one good sign, not two; what is part of a warning is none; a favor that is joint work is none. */
    static void countOnce(Map<Criterion, Evidence> found) {
        Evidence favor = found.getOrDefault(Criterion.AVOID_NO_VALUE, Evidence.NONE);
        if (favor.isWithin(found.getOrDefault(Criterion.LOOK_COLLABORATE, Evidence.NONE), false)) {
            found.remove(Criterion.AVOID_NO_VALUE);
        }
        for (Criterion warning : Criterion.bad()) {
            Evidence against = found.getOrDefault(warning, Evidence.NONE);
            CLAIMS_FIRST.stream()
                    .filter(good -> found.getOrDefault(good, Evidence.NONE).isWithin(against, true))
                    .forEach(found::remove);
        }
        for (Criterion weaker : CLAIMS_FIRST) {
            Evidence its = found.getOrDefault(weaker, Evidence.NONE);
            for (Criterion stronger : CLAIMS_FIRST) {
                Evidence others = found.getOrDefault(stronger, Evidence.NONE);
                if (weaker != stronger && !its.isEmpty() && its.isWithin(others, precedes(stronger, weaker))) {
                    found.remove(weaker);
                    break;
                }
            }
        }
    }

    private static boolean precedes(Criterion one, Criterion other) {
        return CLAIMS_FIRST.indexOf(one) < CLAIMS_FIRST.indexOf(other);
    }

    /**
     * Takes away what a warning outweighs.
     *
     * @param doubtful a single weak sign of something wrong is there
     */
    static void outweigh(Map<Criterion, String> because, boolean doubtful) {
        if (doubtful || because.containsKey(Criterion.AVOID_SELLING)) {
            BAIT.forEach(because::remove);
        }
        if (because.containsKey(Criterion.AVOID_NO_VALUE)) {
            because.remove(Criterion.LOOK_RECIPROCAL);
        }
        if (because.containsKey(Criterion.AVOID_NO_COMMON)) {
            because.remove(Criterion.LOOK_ALIGNED);
        }
    }
}
