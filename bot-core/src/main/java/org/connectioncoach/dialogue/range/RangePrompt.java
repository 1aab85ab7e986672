package org.connectioncoach.dialogue.range;

import org.connectioncoach.dialogue.script.Prompt;

/** Texts of the one-line way. */
enum RangePrompt implements Prompt {
    SUMMARY(Prompt.key("quick.summary", "stage", "goals", "count")),
    RANGE(Prompt.key("quick.range", "range", "low", "high", "standing")),
    RANGE_HIDDEN(Prompt.key("quick.range_hidden", "range", "standing")),
    PACE(Prompt.key("quick.pace", "pace", "talk", "next_stop", "weeks")),
    PACE_TWELVE(Prompt.key("quick.pace_twelve", "pace", "talk", "twelve")),
    PACE_PLAIN(Prompt.key("quick.pace_plain", "pace", "talk")),
    PACE_TALK(Prompt.key("quick.pace_talk", "talk")),
    STARTING(Prompt.key("quick.standing.starting", "first_stop")),
    BUILDING(Prompt.key("quick.standing.building")),
    ON_TARGET(Prompt.key("quick.standing.on_target")),
    STRONG(Prompt.key("quick.standing.strong")),
    ABOVE(Prompt.key("quick.standing.above")),
    AT_CAP(Prompt.key("quick.standing.at_cap")),
    UNKNOWN(Prompt.key("quick.standing.unknown")),
    AT_LEAST(Prompt.key("quick.standing.at_least")),
    SAVED(Prompt.key("quick.saved", "known")),
    SAVED_NOW(Prompt.key("quick.saved_now")),
    UNKNOWN_STAGE(Prompt.key("quick.unknown_stage", "said")),
    UNKNOWN_GOAL(Prompt.key("quick.unknown_goal", "said", "goal")),
    UNKNOWN_GOAL_ALONE(Prompt.key("quick.unknown_goal_alone", "said")),
    UNKNOWN_FACTOR(Prompt.key("quick.unknown_factor", "said")),
    ONE_TO_GO(Prompt.key("quick.one_to_go", "known", "missing")),
    TWO_TO_GO(Prompt.key("quick.two_to_go", "known", "missing", "missing_too")),
    MISSING_STAGE(Prompt.key("quick.missing.stage")),
    MISSING_GOAL(Prompt.key("quick.missing.goal")),
    MISSING_COUNT(Prompt.key("quick.missing.count")),
    IN_DM(Prompt.key("quick.in_dm")),
    DID_YOU_MEAN(Prompt.key("quick.did_you_mean", "command")),
    NO_SHARING(Prompt.key("quick.no_sharing")),
    SAVE_MINE(Prompt.key("button.save_mine")),
    FULL_CARD(Prompt.key("button.full_card")),
    HOW(Prompt.key("button.how")),
    USE_IT(Prompt.key("button.use_it")),
    OPEN(Prompt.key("button.open")),
    RUN_IT(Prompt.key("button.run_it"));

    private final Key key;

    RangePrompt(Key key) {
        this.key = key;
    }

    @Override
    public Key key() {
        return key;
    }
}
