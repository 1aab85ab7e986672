package org.connectioncoach.dialogue.quality;

import org.connectioncoach.dialogue.script.Prompt;

/** Texts of the quality check. */
enum QualityPrompt implements Prompt {
    ASK(Prompt.key("quality.ask")),
    HOW(Prompt.key("quality.how")),
    CHOOSE(Prompt.key("quality.choose")),
    TITLE(Prompt.key("quality.title")),
    SUBMIT(Prompt.key("quality.submit")),
    EXAMPLE(Prompt.key("quality.example")),
    SIGN_1(Prompt.key("quality.sign.1")),
    SIGN_2(Prompt.key("quality.sign.2")),
    SIGN_3(Prompt.key("quality.sign.3")),
    SIGN_4(Prompt.key("quality.sign.4")),
    SIGN_5(Prompt.key("quality.sign.5")),
    TOTAL(Prompt.key("quality.total", "total")),
    MORE_CARE(Prompt.key("quality.more_care")),
    FAIR(Prompt.key("quality.fair")),
    WELL(Prompt.key("quality.well")),
    WEAKEST(Prompt.key("quality.weakest", "sign")),
    LOOK_1(Prompt.key("quality.look.1")),
    LOOK_2(Prompt.key("quality.look.2")),
    LOOK_3(Prompt.key("quality.look.3")),
    LOOK_4(Prompt.key("quality.look.4")),
    LOOK_5(Prompt.key("quality.look.5")),
    PRIVATE(Prompt.key("quality.private")),
    RANGE(Prompt.key("quality.range")),
    MENU(Prompt.key("menu.quality")),
    CANCEL(Prompt.key("button.cancel"));

    private final Key key;

    QualityPrompt(Key key) {
        this.key = key;
    }

    @Override
    public Key key() {
        return key;
    }
}
