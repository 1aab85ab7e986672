package org.connectioncoach.advice.request.reading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.connectioncoach.advice.request.Circumstances;
import org.connectioncoach.advice.request.Criterion;
import org.connectioncoach.advice.request.Judgement;
import org.connectioncoach.advice.request.RequestCheck;

/**
 * What was read from a request.
 *
 * @param because for each tick the words that gave it, or what was compared
 * @param offersWork the sender recruits for a job
 * @param asksAdvice the sender would like advice
 * @param circumstances what the member's own sentence says about how to judge
 */
public record Reading(
        Map<Criterion, String> because, boolean offersWork, boolean asksAdvice, Circumstances circumstances) {
    public Reading {
        EnumMap<Criterion, String> copy = new EnumMap<>(Criterion.class);
        copy.putAll(because);
        because = Collections.unmodifiableMap(copy);
    }

    public Set<Criterion> ticks() {
        return because.keySet();
    }

    /** Judged with what the request and the member's own sentence say. */
    public Judgement judged() {
        return RequestCheck.judge(ticks(), offersWork, circumstances);
    }
}
