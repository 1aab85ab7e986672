package org.connectioncoach.discord.words;

import java.util.Locale;

/** The sentences and labels of the adapter itself; the bundle {@code words.properties} has one line for each. */
public enum Phrase {
    ANSWER_FIELD,
    ANSWER_TITLE,
    BUSY,
    CHOSEN,
    CONTINUE_IN_DM,
    DMS_CLOSED,
    DOCUMENT_TOO_LARGE,
    DONE,
    FORM_READY,
    IN_DM_NOW,
    MENTION_POINTER,
    MORE_IN_FILE,
    MORE_OPTIONS,
    NOT_KEPT_YET,
    NOTE,
    OPEN_DM,
    OPEN_FORM,
    PICTURE_FAILED,
    SOMETHING_WRONG,
    SORRY_FOR_THE_WAIT,
    TYPE_ANSWER;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
