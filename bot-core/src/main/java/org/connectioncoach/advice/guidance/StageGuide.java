package org.connectioncoach.advice.guidance;

import org.connectioncoach.member.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the guidance says about one stage, perhaps narrowed by a workspace.
 *
 * @param label as members read it, such as "Early career"
 * @param adjective as it stands before "range", such as "early-career"
 * @param people who is at this stage, such as "people early in their career"
 * @param min where the range begins, in connections
 * @param max where it ends, or null when there is no upper limit
 * @param planningTop end of the stretch on which executives are placed; never shown as a limit. Equals {@code max}
 *     where there is one.
 * @param roundTo band ends are rounded to this many connections; our own choice
 * @param firstGoal a workspace's first stop inside the range, or null
 * @param line who to connect with at this stage, in one or two sentences
 * @param topLine what reaching the end of the range means, or null
 * @param next the stage that follows, or null
 * @param narrowed the guidance's own range where a workspace narrowed it, else null
 */
public record StageGuide(
        Stage stage,
        String label,
        String adjective,
        String people,
        int min,
        @Nullable Integer max,
        int planningTop,
        int roundTo,
        @Nullable Integer firstGoal,
        String line,
        @Nullable String topLine,
        @Nullable Stage next,
        @Nullable Narrowed narrowed) {

    /** The guidance's range behind a narrower one of a workspace. {@code max} is null when it has no end. */
    public record Narrowed(int min, @Nullable Integer max) {}

    public StageGuide {
        if (min < 0 || planningTop <= min || roundTo < 1 || (max != null && max != planningTop)) {
            throw new IllegalArgumentException("not a range: " + min + "-" + max + " up to " + planningTop);
        }
    }

    public boolean contains(int count) {
        return count >= min && (max == null || count <= max);
    }

    /** Connections between the two ends on which a band is placed. */
    public int span() {
        return planningTop - min;
    }
}
