package org.connectioncoach.dialogue.assess;

import org.connectioncoach.dialogue.script.Prompt;

/** Texts of the three questions. */
enum AssessPrompt implements Prompt {
    STAGE_ASK(Prompt.key("assess.stage.ask")),
    STAGE_AGAIN(Prompt.key("assess.stage.ask_again")),
    STAGE_HINT(Prompt.key("assess.stage.hint")),
    STAGE_FOOT(Prompt.key("assess.stage.foot")),
    STAGE_EXAMPLE(Prompt.key("assess.stage.example")),
    STAGE_WHY(Prompt.key("assess.stage.why")),
    STAGE_LATER(Prompt.key("assess.stage.later")),
    STAGE_LAST(Prompt.key("assess.stage.last")),
    STAGE_OPEN(Prompt.key("assess.stage.open")),
    STAGE_UNSURE(Prompt.key("assess.stage.unsure")),
    STAGE_STUDYING_AND(Prompt.key("assess.stage.studying_and", "stage")),
    STAGE_AMBIGUOUS_FOOT(Prompt.key("assess.stage.ambiguous_foot")),
    STAGE_CHOICE(Prompt.key("assess.stage.choice", "stage", "range")),
    STAGE_NOW(Prompt.key("assess.stage.now", "stage")),
    STAGE_GOT(Prompt.key("assess.stage.got", "stage")),
    SOMETHING_ELSE(Prompt.key("assess.stage.something_else")),
    GOAL_ASK(Prompt.key("assess.goal.ask")),
    GOAL_AGAIN(Prompt.key("assess.goal.ask_again")),
    GOAL_HINT(Prompt.key("assess.goal.hint")),
    GOAL_PLACEHOLDER(Prompt.key("assess.goal.placeholder")),
    GOAL_EXAMPLE(Prompt.key("assess.goal.example")),
    GOAL_WHY(Prompt.key("assess.goal.why")),
    GOAL_UNSURE(Prompt.key("assess.goal.unsure")),
    GOAL_NOW(Prompt.key("assess.goal.now", "goals")),
    GOAL_GOT(Prompt.key("assess.goal.got", "goals")),
    COUNT_ASK(Prompt.key("assess.count.ask")),
    COUNT_AGAIN(Prompt.key("assess.count.ask_again")),
    COUNT_HINT(Prompt.key("assess.count.hint")),
    COUNT_EXAMPLE(Prompt.key("assess.count.example")),
    COUNT_WHY(Prompt.key("assess.count.why")),
    COUNT_NOW(Prompt.key("assess.count.now", "count")),
    COUNT_VAGUE(Prompt.key("assess.count.vague")),
    COUNT_SEVERAL(Prompt.key("assess.count.several")),
    COUNT_NEGATIVE(Prompt.key("assess.count.negative")),
    COUNT_FRACTION(Prompt.key("assess.count.fraction", "lower", "higher")),
    COUNT_ABOVE_CAP(Prompt.key("assess.count.above_cap", "cap", "said")),
    KEPT(Prompt.key("assess.kept")),
    GOT_ALL(Prompt.key("assess.got_all", "stage", "goals", "count")),
    GOT_SOME(Prompt.key("assess.got_some", "known")),
    TWO_CHANGES(Prompt.key("assess.two_changes", "first", "second")),
    THREE_CHANGES(Prompt.key("assess.three_changes", "first", "second", "third")),
    CHANGE_COUNT(Prompt.key("assess.change_count", "count")),
    CHANGE_STAGE(Prompt.key("assess.change_stage", "stage", "old_stage")),
    CHANGE_GOAL(Prompt.key("assess.change_goal", "goals", "old_goals")),
    CHANGED(Prompt.key("assess.changed", "change")),
    RETURN(Prompt.key("assess.digress_return", "question")),
    KEEP(Prompt.key("button.keep", "what")),
    KEEP_GOAL(Prompt.key("button.keep_goal")),
    KEEP_GOALS(Prompt.key("button.keep_goals")),
    KEEP_ANSWERS(Prompt.key("button.keep_answers")),
    KEEP_IT(Prompt.key("button.keep_it")),
    YES(Prompt.key("button.yes"));

    private final Key key;

    AssessPrompt(Key key) {
        this.key = key;
    }

    @Override
    public Key key() {
        return key;
    }
}
