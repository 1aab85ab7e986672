package org.connectioncoach.advice.request;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A verdict and what it rests on.
 *
 * @param good good signs that counted
 * @param warnings warning signs that counted, without the flag
 * @param flag whether something feels wrong
 * @param ticks everything that was ticked
 * @param setAside warnings that didn't count for this member
 */
public record Judgement(
        Verdict verdict, int good, int warnings, boolean flag, Set<Criterion> ticks, Set<Criterion> setAside) {
    public Judgement {
        ticks = sorted(ticks);
        setAside = sorted(setAside);
    }

    private static Set<Criterion> sorted(Set<Criterion> criteria) {
        EnumSet<Criterion> copy = EnumSet.noneOf(Criterion.class);
        copy.addAll(criteria);
        return Collections.unmodifiableSet(copy);
    }
}
