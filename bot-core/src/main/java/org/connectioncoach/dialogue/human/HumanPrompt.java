package org.connectioncoach.dialogue.human;

import org.connectioncoach.dialogue.script.Prompt;

/** Texts about the team behind the coach. */
enum HumanPrompt implements Prompt {
    TITLE(Prompt.key("human.title")),
    WHO(Prompt.key("human.who")),
    HOURS(Prompt.key("human.hours")),
    REPLY_TARGET(Prompt.key("human.reply_target")),
    LINK(Prompt.key("human.link")),
    NO_LINK(Prompt.key("human.no_link")),
    MENU(Prompt.key("menu.human")),
    BUTTON(Prompt.key("button.person")),
    ASK_PERSON(Prompt.key("button.ask_person"));

    private final Key key;

    HumanPrompt(Key key) {
        this.key = key;
    }

    @Override
    public Key key() {
        return key;
    }
}
