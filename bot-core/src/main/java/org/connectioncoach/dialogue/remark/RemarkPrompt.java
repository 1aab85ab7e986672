package org.connectioncoach.dialogue.remark;

import org.connectioncoach.dialogue.script.Prompt;

/** Texts of what is said to remarks. */
enum RemarkPrompt implements Prompt {
    NERVES(Prompt.key("remark.nerves")),
    ITSELF(Prompt.key("remark.itself")),
    BAND(Prompt.key("remark.band")),
    START(Prompt.key("button.start")),
    FULL_CARD(Prompt.key("button.full_card")),
    HOW(Prompt.key("button.how")),
    PERSON(Prompt.key("button.person"));

    private final Key key;

    RemarkPrompt(Key key) {
        this.key = key;
    }

    @Override
    public Key key() {
        return key;
    }
}
