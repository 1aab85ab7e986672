package org.connectioncoach.language;

/**
 * What people do in a conversation besides answering. The ids are those of {@code ./coach understand}.
 */
public enum Manner {
    CORRECT_STAGE,
    CORRECT_COUNT,
    CORRECT_GOALS,
    BACK,
    RESTART,
    CANCEL,
    HELP,
    HUMAN,
    REPEAT,
    SKIP,
    WHY_DO_YOU_ASK,
    THANKS,
    GREETING,
    GIBBERISH,
    ABUSE,
    DIGRESSION_QUESTION,
    PRIVACY_DELETE,
    PRIVACY_EXPORT,
    PRIVACY,
    SNOOZE,
    STOP_REMINDERS,
    START,
    MENU,
    HOW_I_GOT_THIS,
    WHAT_IF,
    WELLBEING;

    /** The stable name used in JSON. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
