package org.connectioncoach.dialogue.privacy;

import org.connectioncoach.dialogue.script.Prompt;

/** Texts about a member's data. */
enum PrivacyPrompt implements Prompt {
    TITLE(Prompt.key("privacy.title")),
    TOLD(Prompt.key("privacy.told")),
    TOLD_VALUE(Prompt.key("privacy.told_value", "stage", "goals", "count", "date")),
    TOLD_VALUE_NO_NUMBER(Prompt.key("privacy.told_value_no_number", "stage", "goals", "date")),
    BEGUN(Prompt.key("privacy.begun")),
    BEGUN_VALUE(Prompt.key("privacy.begun_value", "known", "days")),
    FACTORS(Prompt.key("privacy.factors")),
    HISTORY(Prompt.key("privacy.history")),
    HISTORY_VALUE(Prompt.key("privacy.history_value", "n")),
    HISTORY_ONE(Prompt.key("privacy.history_one")),
    STEPS(Prompt.key("privacy.steps")),
    NOT_STORED(Prompt.key("privacy.not_stored")),
    NOT_STORED_VALUE(Prompt.key("privacy.not_stored_value")),
    KEPT_UNTIL(Prompt.key("privacy.kept_until")),
    KEPT_UNTIL_VALUE(Prompt.key("privacy.kept_until_value", "days")),
    WHO_ELSE(Prompt.key("privacy.who_else")),
    WHO_ELSE_SLACK(Prompt.key("privacy.who_else.slack")),
    WHO_ELSE_DISCORD(Prompt.key("privacy.who_else.discord")),
    WHO_ELSE_TERMINAL(Prompt.key("privacy.who_else.terminal")),
    NOTICE(Prompt.key("privacy.notice")),
    DOWNLOAD(Prompt.key("privacy.download")),
    DOWNLOAD_FILE(Prompt.key("privacy.download_file")),
    NOTHING(Prompt.key("privacy.nothing")),
    ERASE_CONFIRM(Prompt.key("privacy.erase_confirm", "platform")),
    ERASE_CONFIRM_TERMINAL(Prompt.key("privacy.erase_confirm_terminal")),
    KEPT(Prompt.key("privacy.kept")),
    ERASED(Prompt.key("privacy.erased", "what")),
    ERASED_NUMBER(Prompt.key("privacy.erased.number")),
    ERASED_NUMBERS(Prompt.key("privacy.erased.numbers", "n")),
    ERASED_PROFILE(Prompt.key("privacy.erased.profile")),
    ERASED_QUESTIONS(Prompt.key("privacy.erased.questions")),
    MENU(Prompt.key("menu.privacy")),
    DATA_USE(Prompt.key("button.data_use")),
    BUTTON_DOWNLOAD(Prompt.key("button.download")),
    BUTTON_CORRECT(Prompt.key("button.correct")),
    BUTTON_FORGET(Prompt.key("button.forget")),
    SPOKEN_FORGET(Prompt.key("spoken.forget")),
    BUTTON_KEEP(Prompt.key("button.keep_data")),
    BUTTON_NOTICE(Prompt.key("button.notice"));

    private final Key key;

    PrivacyPrompt(Key key) {
        this.key = key;
    }

    @Override
    public Key key() {
        return key;
    }
}
