package org.connectioncoach.dialogue.naming;

import org.connectioncoach.dialogue.script.Prompt;

/** Texts around names and numbers. */
public enum NamingPrompt implements Prompt {
    ABOUT(Prompt.key("card.about", "count")),
    AT_LEAST(Prompt.key("card.at_least_count", "count")),
    NO_NUMBER(Prompt.key("card.no_number")),
    AND(Prompt.key("manners.and", "first", "second")),
    AND_APART(Prompt.key("manners.and_apart", "first", "second"));

    private final Key key;

    NamingPrompt(Key key) {
        this.key = key;
    }

    @Override
    public Key key() {
        return key;
    }
}
