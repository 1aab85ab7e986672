package org.connectioncoach.discord.render.syntax;

/** What Discord accepts, from its documentation as of August 2026 unless noted; lengths in UTF-16 units. */
public final class DiscordLimits {
    /** Components of one message, nested ones included. */
    public static final int COMPONENTS = 40;
    /** All text of a Components V2 message together; not in Discord's documentation, JDA enforces it. */
    public static final int CARD_CHARACTERS = 4_000;

    public static final int CONTENT = 2_000;
    public static final int BUTTONS_IN_ROW = 5;
    static final int BUTTON_LABEL = 80;
    public static final int OPTIONS = 25;
    public static final int OPTION_LABEL = 100;
    public static final int PLACEHOLDER = 150;
    public static final int ALT_TEXT = 1_024;
    public static final int FILES = 10;
    /** The default upload limit of one file, in bytes. */
    public static final int FILE_BYTES = 10 * 1024 * 1024;
    /** All files of one request together, in bytes. */
    public static final int REQUEST_BYTES = 25 * 1024 * 1024;

    /** A line about what was chosen; our own choice, enough for the longest label. */
    public static final int NOTE = 150;

    public static final int MODAL_TITLE = 45;
    public static final int FIELD_LABEL = 45;
    public static final int FIELD_DESCRIPTION = 100;
    public static final int TEXT_INPUT = 4_000;
    public static final int GROUP_OPTIONS = 10;
    public static final int RADIO_MIN = 2;

    private DiscordLimits() {}

    /** Cuts what is too long, with an ellipsis, never in the middle of a surrogate pair. */
    public static String cut(String words, int max) {
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
