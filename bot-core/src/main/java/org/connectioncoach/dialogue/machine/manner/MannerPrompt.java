package org.connectioncoach.dialogue.machine.manner;

import org.connectioncoach.dialogue.script.Prompt;

/** Texts of the shared manners. */
public enum MannerPrompt implements Prompt {
    WELCOME_TITLE(Prompt.key("welcome.title")),
    WELCOME_HELLO(Prompt.key("welcome.hello", "name")),
    WELCOME_HELLO_UNNAMED(Prompt.key("welcome.hello_unnamed")),
    WELCOME_PROMISE(Prompt.key("welcome.promise")),
    WELCOME_PRIVACY(Prompt.key("welcome.privacy")),
    RECOVER_1(Prompt.key("recover.1", "example")),
    RECOVER_ASKING(Prompt.key("recover.asking")),
    RECOVER_2(Prompt.key("recover.2")),
    RECOVER_3(Prompt.key("recover.3")),
    RECOVER_4(Prompt.key("recover.4")),
    RECOVER_NO_QUESTION_1(Prompt.key("recover.no_question_1")),
    RECOVER_NO_QUESTION_2(Prompt.key("recover.no_question_2")),
    RECOVER_NO_QUESTION_3(Prompt.key("recover.no_question_3")),
    RECOVER_NO_QUESTION_4(Prompt.key("recover.no_question_4")),
    TOO_LONG(Prompt.key("recover.too_long")),
    WORDLESS(Prompt.key("recover.wordless")),
    OLD_CARD(Prompt.key("recover.old_card")),
    ABUSE(Prompt.key("recover.abuse")),
    THANKS(Prompt.key("manners.thanks")),
    THANKS_MORE(Prompt.key("manners.thanks_more")),
    GREETING(Prompt.key("manners.greeting")),
    NOTHING_TO_UNDO(Prompt.key("card.nothing_to_undo")),
    BACK_AT_START(Prompt.key("manners.back_at_start")),
    NOTHING_TO_CANCEL(Prompt.key("manners.nothing_to_cancel")),
    CLOSED(Prompt.key("manners.closed")),
    CANCELED(Prompt.key("manners.canceled")),
    CONFIRM_CANCEL(Prompt.key("manners.confirm_cancel")),
    CONFIRM_RESTART(Prompt.key("manners.confirm_restart")),
    RESUME(Prompt.key("manners.resume", "known")),
    EXPIRED(Prompt.key("manners.expired")),
    CANNOT_SKIP(Prompt.key("manners.cannot_skip")),
    NO_REMINDERS(Prompt.key("manners.no_reminders")),
    NO_SNOOZE(Prompt.key("manners.no_snooze")),
    PUBLIC_PRIVATE(Prompt.key("public.private")),
    WELLBEING(Prompt.key("wellbeing.care")),
    MENU_TITLE(Prompt.key("menu.title")),
    SPOKEN_START(Prompt.key("spoken.start")),
    START(Prompt.key("button.start")),
    SKIP(Prompt.key("button.skip")),
    PERSON(Prompt.key("button.person")),
    MENU(Prompt.key("button.menu")),
    CARRY_ON(Prompt.key("button.carry_on")),
    START_OVER(Prompt.key("button.start_over")),
    STOP_HERE(Prompt.key("button.stop_here")),
    KEEP_GOING(Prompt.key("button.keep_going")),
    TALK_IN_DM(Prompt.key("button.talk_in_dm"));

    private final Key key;

    MannerPrompt(Key key) {
        this.key = key;
    }

    @Override
    public Key key() {
        return key;
    }
}
