package org.connectioncoach.discord.render;

/** What Discord accepts, from its documentation as of August 2026 unless noted; lengths in UTF-16 units. */
final class DiscordLimits {
    /** Components of one message, nested ones included. */
    static final int COMPONENTS = 40;
    /** All text of a Components V2 message together; not in Discord's documentation, JDA enforces it. */
    static final int CARD_CHARACTERS = 4_000;

    static final int CONTENT = 2_000;
    static final int BUTTONS_IN_ROW = 5;
    static final int BUTTON_LABEL = 80;
    static final int OPTIONS = 25;
    static final int OPTION_LABEL = 100;
    static final int PLACEHOLDER = 150;
    static final int ALT_TEXT = 1_024;
    static final int FILES = 10;
    /** The default upload limit of one file, in bytes. */
    static final int FILE_BYTES = 10 * 1024 * 1024;
    /** All files of one request together, in bytes. */
    static final int REQUEST_BYTES = 25 * 1024 * 1024;

    /** A line about what was chosen; our own choice, enough for the longest label. */
    static final int NOTE = 150;

    static final int MODAL_TITLE = 45;
    static final int FIELD_LABEL = 45;
    static final int FIELD_DESCRIPTION = 100;
    static final int TEXT_INPUT = 4_000;
    static final int GROUP_OPTIONS = 10;
    static final int RADIO_MIN = 2;

    private DiscordLimits() {}

    /** Cuts what is too long, with an ellipsis, never in the middle of a surrogate pair. */
    static String cut(String words, int max) {
        if (words.length() <= max) {
            return words;
        }
        int end = max - 1;
        if (Character.isHighSurrogate(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(0, end) + "…";
    }
}
