package org.connectioncoach.dialogue.asking;

import org.connectioncoach.dialogue.script.Prompt;

/** Texts around answers to questions. */
enum AskPrompt implements Prompt {
    WHAT(Prompt.key("ask.what")),
    EXAMPLE(Prompt.key("ask.example")),
    SOURCE(Prompt.key("ask.source", "source")),
    UNSURE(Prompt.key("ask.unsure")),
    CLOSER(Prompt.key("ask.closer")),
    NOTHING_CLOSER(Prompt.key("ask.nothing_closer")),
    HELPFUL(Prompt.key("ask.helpful")),
    RELATED(Prompt.key("ask.related", "label")),
    FOLLOW_ASSESS(Prompt.key("ask.follow.assess")),
    FOLLOW_REFINE(Prompt.key("ask.follow.refine")),
    MENU(Prompt.key("menu.ask")),
    BUTTON(Prompt.key("button.ask")),
    HELPFUL_BUTTON(Prompt.key("button.helpful")),
    NOT_QUITE(Prompt.key("button.not_quite")),
    PERSON(Prompt.key("button.ask_person")),
    CHECK(Prompt.key("button.check")),
    NOTE(Prompt.key("button.note")),
    MENU_BUTTON(Prompt.key("button.menu"));

    private final Key key;

    AskPrompt(Key key) {
        this.key = key;
    }

    @Override
    public Key key() {
        return key;
    }
}
