package org.connectioncoach.dialogue.card;

import org.connectioncoach.dialogue.script.Prompt;

/** Texts of "How I got this" (product design C.11). */
enum SumPrompt implements Prompt {
    TITLE(Prompt.key("sum.title", "low", "high")),
    TITLE_HIDDEN(Prompt.key("sum.title_hidden")),
    RANGE(Prompt.key("sum.range", "stage")),
    OWN_RANGE(Prompt.key("sum.own_range", "stage", "guidance_range")),
    START(Prompt.key("sum.start")),
    LIMIT(Prompt.key("sum.limit", "lowest", "highest")),
    PLACE(Prompt.key("sum.place")),
    PLACE_VALUE(Prompt.key("sum.place_value", "position")),
    PLACE_NOTE(Prompt.key("sum.place_note", "center")),
    BAND(Prompt.key("sum.band", "half")),
    BAND_VALUE(Prompt.key("sum.band_value", "from", "to")),
    BAND_NOTE(Prompt.key("sum.band_note", "low", "high", "step")),
    TENS(Prompt.key("sum.tens")),
    HUNDREDS(Prompt.key("sum.hundreds")),
    STEPS(Prompt.key("sum.steps", "step")),
    POINTS(Prompt.key("sum.points", "points", "people", "stage")),
    METHOD(Prompt.key("sum.method")),
    NO_MAGIC(Prompt.key("sum.no_magic")),
    PLANNING_TOP(Prompt.key("sum.planning_top", "planning_top")),
    OWN_SETTING(Prompt.key("sum.own_setting")),
    HIDDEN(Prompt.key("sum.hidden"));

    private final Key key;

    SumPrompt(Key key) {
        this.key = key;
    }

    @Override
    public Key key() {
        return key;
    }
}
