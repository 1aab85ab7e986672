package org.connectioncoach.dialogue.card;

import org.connectioncoach.dialogue.script.Prompt;

/** Texts of what can be done with a result: change, undo, fine-tune, try out, explain. */
enum ActionPrompt implements Prompt {
    MOVED_UP(Prompt.key("card.moved_up", "said", "low", "high")),
    MOVED_DOWN(Prompt.key("card.moved_down", "said", "low", "high")),
    MOVED_SEVERAL(Prompt.key("card.moved_several", "old_low", "old_high", "low", "high")),
    UPDATED(Prompt.key("card.updated")),
    SAME(Prompt.key("card.same")),
    COUNT_UPDATED(Prompt.key("card.count_updated", "count")),
    STILL_HEADING(Prompt.key("card.still_heading", "next_stop", "pace", "twelve")),
    STILL_HEADING_WEEKS(Prompt.key("card.still_heading_weeks", "next_stop", "pace", "weeks")),
    GOAL_UPDATED(Prompt.key("card.goal_updated", "goals")),
    STAGE_UPDATED(Prompt.key("card.stage_updated", "stage", "range")),
    STAGE_ADVANCED(Prompt.key("card.stage_advanced")),
    BAND_MOVED(Prompt.key("card.band_moved", "old_low", "old_high", "low", "high")),
    BAND_STAYS(Prompt.key("card.band_stays", "low", "high")),
    UNDONE(Prompt.key("card.undone", "count")),
    UNDONE_ALL(Prompt.key("card.undone_all")),
    NOTHING_TO_UNDO(Prompt.key("card.nothing_to_undo")),
    EDIT_ASK(Prompt.key("card.edit_ask", "known")),
    REFINE_TITLE(Prompt.key("refine.title")),
    REFINE_TICKS(Prompt.key("refine.ticks")),
    REFINE_SUBMIT(Prompt.key("refine.submit")),
    WHAT_IF_ASK(Prompt.key("what_if.ask")),
    WHAT_IF_PLACEHOLDER(Prompt.key("what_if.placeholder")),
    WHAT_IF_STAGE(Prompt.key("what_if.stage", "stage")),
    WHAT_IF_GOAL(Prompt.key("what_if.goal", "goal")),
    WHAT_IF_COUNT(Prompt.key("what_if.count", "count")),
    WHAT_IF_BAND(Prompt.key("what_if.band", "question", "low", "high")),
    WHAT_IF_HIDDEN(Prompt.key("what_if.hidden", "question")),
    WHAT_IF_SAME(Prompt.key("what_if.same", "question", "low", "high")),
    WHAT_IF_EXAMPLE(Prompt.key("what_if.example")),
    NOT_SAVED(Prompt.key("what_if.not_saved")),
    NOTHING_YET(Prompt.key("sum.nothing_yet")),
    START(Prompt.key("button.start")),
    WHAT_IF(Prompt.key("button.what_if")),
    CLOSE(Prompt.key("button.close")),
    UNDO(Prompt.key("button.undo")),
    FULL_CARD(Prompt.key("button.full_card")),
    USE_IT(Prompt.key("button.use_it")),
    CHANGE_STAGE(Prompt.key("button.change_stage")),
    CHANGE_GOAL(Prompt.key("button.change_goal")),
    CHANGE_COUNT(Prompt.key("button.change_count")),
    MENU_WHY(Prompt.key("menu.why")),
    MENU_CHANGE(Prompt.key("menu.change"));

    private final Key key;

    ActionPrompt(Key key) {
        this.key = key;
    }

    @Override
    public Key key() {
        return key;
    }
}
