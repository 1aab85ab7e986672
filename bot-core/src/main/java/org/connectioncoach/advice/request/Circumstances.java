package org.connectioncoach.advice.request;

import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Situation;

/**
 * What about the member changes how a request is judged (product model, C.7).
 *
 * @param anyPlace exploring, or wanting to be known in several countries: place and language don't count against anyone
 * @param seeksWork looking for a job: somebody who offers one is not selling
 */
public record Circumstances(boolean anyPlace, boolean seeksWork) {
    public static final Circumstances NONE = new Circumstances(false, false);

    public static Circumstances of(Situation situation) {
        return new Circumstances(
                situation.goals().contains(Goal.EXPLORE) || situation.has(FactorOption.GLOBAL),
                situation.goals().contains(Goal.JOBS));
    }
}
