package org.connectioncoach.language.goal;

import java.util.List;
import org.connectioncoach.language.option.Options;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.member.Goal;

/** Reads what a person wants their network to do. */
public final class GoalReader {
    private final Options<Goal> options;

    public GoalReader(Options<Goal> options) {
        this.options = options;
    }

    /** One or two goals, in the order they are named; empty when there is none. */
    public List<Goal> read(Utterance utterance) {
        return options.labelledIn(utterance.bare()).stream().limit(2).toList();
    }
}
