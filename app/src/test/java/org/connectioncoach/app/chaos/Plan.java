package org.connectioncoach.app.chaos;

import java.time.Duration;
import java.util.List;
import org.connectioncoach.app.chaos.faults.Trouble;

/**
 * Who talks how long, and what goes wrong meanwhile.
 *
 * @param name of the folder that the logs are left in
 * @param people how many in all
 * @param atOnce how many talk at a time; the next one comes when one leaves
 * @param acts how often everybody acts at least
 * @param thinking the longest pause between two acts
 * @param seed the same number makes the same people with the same habits
 * @param untilAllHaveTalked whether the troubles begin anew until the last person has left; otherwise people stay until
 *     the last trouble is over
 */
record Plan(
        String name,
        int people,
        int atOnce,
        int acts,
        Duration thinking,
        long seed,
        boolean untilAllHaveTalked,
        List<Trouble> troubles) {
    Plan {
        troubles = List.copyOf(troubles);
    }

    /** Everybody at once and without a pause, each trouble once. */
    static Plan brief(String name, int people, long seed, List<Trouble> troubles) {
        return new Plan(name, people, people, 6, Duration.ZERO, seed, false, troubles);
    }
}
