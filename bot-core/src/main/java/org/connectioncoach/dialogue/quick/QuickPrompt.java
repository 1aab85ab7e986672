package org.connectioncoach.dialogue.quick;

import org.connectioncoach.advice.Standing;
import org.connectioncoach.dialogue.Prompt;

/** Texts of the one-line answer. */
public enum QuickPrompt implements Prompt {
    SUMMARY(Prompt.key("quick.summary", "stage", "goals", "count")),
    RANGE(Prompt.key("quick.range", "range", "low", "high", "standing")),
    RANGE_HIDDEN(Prompt.key("quick.range_hidden", "range", "standing")),
    PACE(Prompt.key("quick.pace", "pace", "talk", "next_stop", "weeks")),
    PACE_TWELVE(Prompt.key("quick.pace_twelve", "pace", "talk", "twelve")),
    PACE_PLAIN(Prompt.key("quick.pace_plain", "pace", "talk")),
    PACE_TALK(Prompt.key("quick.pace_talk", "talk")),
    STANDING_STARTING(Prompt.key("quick.standing.starting", "first_stop")),
    STANDING_BUILDING(Prompt.key("quick.standing.building")),
    STANDING_ON_TARGET(Prompt.key("quick.standing.on_target")),
    STANDING_STRONG(Prompt.key("quick.standing.strong")),
    STANDING_ABOVE(Prompt.key("quick.standing.above")),
    STANDING_AT_CAP(Prompt.key("quick.standing.at_cap")),
    STANDING_UNKNOWN(Prompt.key("quick.standing.unknown")),
    STANDING_AT_LEAST(Prompt.key("quick.standing.at_least")),
    UNKNOWN_STAGE(Prompt.key("quick.unknown_stage", "said")),
    UNKNOWN_GOAL(Prompt.key("quick.unknown_goal", "said", "goal")),
    UNKNOWN_FACTOR(Prompt.key("quick.unknown_factor", "said")),
    ONE_TO_GO(Prompt.key("quick.one_to_go", "known", "missing")),
    TWO_TO_GO(Prompt.key("quick.two_to_go", "known", "missing", "missing_too")),
    MISSING_STAGE(Prompt.key("quick.missing.stage")),
    MISSING_GOAL(Prompt.key("quick.missing.goal")),
    MISSING_COUNT(Prompt.key("quick.missing.count")),
    ABOVE_CAP(Prompt.key("assess.count.above_cap", "cap", "said")),
    NEGATIVE(Prompt.key("assess.count.negative")),
    ABOUT(Prompt.key("card.about", "count"));

    private final Key key;

    QuickPrompt(Key key) {
        this.key = key;
    }

    @Override
    public Key key() {
        return key;
    }

    static QuickPrompt of(Standing standing) {
        return switch (standing) {
            case UNKNOWN -> STANDING_UNKNOWN;
            case AT_LEAST -> STANDING_AT_LEAST;
            case STARTING -> STANDING_STARTING;
            case BUILDING -> STANDING_BUILDING;
            case ON_TARGET -> STANDING_ON_TARGET;
            case STRONG -> STANDING_STRONG;
            case ABOVE -> STANDING_ABOVE;
            case AT_CAP -> STANDING_AT_CAP;
        };
    }
}
