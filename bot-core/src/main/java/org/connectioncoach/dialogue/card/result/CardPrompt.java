package org.connectioncoach.dialogue.card.result;

import org.connectioncoach.dialogue.script.Prompt;

/** Texts of the result card. */
public enum CardPrompt implements Prompt {
    TITLE(Prompt.key("card.title", "low", "high")),
    TITLE_STRONG(Prompt.key("card.title.strong")),
    TITLE_ABOVE(Prompt.key("card.title.above")),
    TITLE_AT_CAP(Prompt.key("card.title.at_cap")),
    YOU_HAVE(Prompt.key("card.you_have", "count")),
    BUILDING(Prompt.key("card.building", "stage", "range")),
    BUILDING_OPEN(Prompt.key("card.building.executive", "range", "low", "high")),
    STARTING(Prompt.key("card.starting", "first_stop", "stage")),
    STARTING_OWN_STOP(Prompt.key("card.starting.own_stop", "first_stop")),
    STARTING_ZERO(Prompt.key("card.starting.zero", "first_stop")),
    FEW_HUNDRED(Prompt.key("card.starting.few_hundred")),
    ON_TARGET(Prompt.key("card.on_target")),
    STRONG(Prompt.key("card.strong", "talk")),
    NO_LIMIT(Prompt.key("card.strong.executive")),
    ABOVE(Prompt.key("card.above", "count", "stage", "range", "later_people", "later_range", "talk")),
    ABOVE_NO_LATER(Prompt.key("card.above.no_later", "count", "stage", "range", "talk")),
    AT_CAP(Prompt.key("card.at_cap", "cap")),
    UNKNOWN(Prompt.key("card.unknown")),
    AT_LEAST(Prompt.key("card.at_least")),
    QUALITY_FIRST(Prompt.key("card.quality_first")),
    OWN_RANGE(Prompt.key("card.own_range", "range", "guidance_range")),
    RANGE_OPEN(Prompt.key("card.range.open", "min")),
    WHY_TITLE(Prompt.key("card.why.title", "low", "high")),
    WHY_TITLE_HIDDEN(Prompt.key("card.why.title_hidden")),
    WHY_GUIDANCE(Prompt.key("card.why.guidance", "people", "range")),
    WHY_UP(Prompt.key("card.why.goal_up", "doing", "why")),
    WHY_DOWN(Prompt.key("card.why.goal_down", "doing", "why")),
    WHY_NONE(Prompt.key("card.why.goal_none", "doing", "why")),
    PACE_TITLE(Prompt.key("card.pace.title")),
    PACE(Prompt.key("card.pace", "pace", "talk")),
    PACE_BAND(Prompt.key("card.pace.band", "pace", "talk")),
    PACE_BAND_ONE(Prompt.key("card.pace.band_one", "talk")),
    PACE_TALK(Prompt.key("card.pace.talk", "talk")),
    PACE_WEEKS(Prompt.key("card.pace.weeks", "next_stop", "weeks")),
    PACE_ONE_WEEK(Prompt.key("card.pace.one_week", "next_stop")),
    PACE_TWELVE(Prompt.key("card.pace.twelve", "pace", "talk", "twelve")),
    DIRECTION(Prompt.key("card.pace.direction")),
    NEXT_TITLE(Prompt.key("card.next.title")),
    MORE_TITLE(Prompt.key("card.more.title")),
    STRANGER(Prompt.key("card.next.stranger")),
    STEP_SOURCE(Prompt.key("card.next.source", "source")),
    ATTRIBUTION(Prompt.key("card.attribution", "version")),
    FINE_TUNE(Prompt.key("button.fine_tune")),
    SPOKEN_FINE_TUNE(Prompt.key("spoken.fine_tune")),
    HOW(Prompt.key("button.how")),
    SPOKEN_HOW(Prompt.key("spoken.how")),
    CHANGE(Prompt.key("button.change")),
    SPOKEN_CHANGE(Prompt.key("spoken.change")),
    MORE(Prompt.key("button.more_steps")),
    SPOKEN_MORE(Prompt.key("spoken.more_steps"));

    private final Key key;

    CardPrompt(Key key) {
        this.key = key;
    }

    @Override
    public Key key() {
        return key;
    }
}
