package org.connectioncoach.dialogue.card.result;

import org.connectioncoach.dialogue.script.Prompt;

/** Texts on the gauge and of the sentence that replaces it (product design B.15). */
public enum GaugePrompt implements Prompt {
    TITLE(Prompt.key("gauge.title", "stage", "goal")),
    BAND(Prompt.key("gauge.band", "low", "high")),
    PLANNING_BAND(Prompt.key("gauge.planning_band", "low", "high")),
    YOU(Prompt.key("gauge.you", "count")),
    YOU_UNKNOWN(Prompt.key("gauge.you_unknown")),
    NO_LIMIT(Prompt.key("gauge.no_limit")),
    ALT_SCALE(Prompt.key("gauge.alt.scale", "min", "max", "stage")),
    ALT_OPEN(Prompt.key("gauge.alt.open", "min", "stage")),
    ALT_BAND(Prompt.key("gauge.alt.band", "low", "high")),
    ALT_PLANNING_BAND(Prompt.key("gauge.alt.planning_band", "low", "high")),
    ALT_BEFORE_RANGE(Prompt.key("gauge.alt.before_range", "count")),
    ALT_BEFORE_BAND(Prompt.key("gauge.alt.before_band", "count")),
    ALT_IN_BAND(Prompt.key("gauge.alt.in_band", "count")),
    ALT_PAST_BAND(Prompt.key("gauge.alt.past_band", "count")),
    ALT_PAST_RANGE(Prompt.key("gauge.alt.past_range", "count")),
    ALT_AT_CAP(Prompt.key("gauge.alt.at_cap", "count")),
    ALT_UNKNOWN(Prompt.key("gauge.alt.unknown"));

    private final Key key;

    GaugePrompt(Key key) {
        this.key = key;
    }

    @Override
    public Key key() {
        return key;
    }
}
