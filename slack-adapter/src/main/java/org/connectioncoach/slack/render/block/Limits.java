package org.connectioncoach.slack.render.block;

/** What Slack allows, from its reference for blocks, elements and views. Lengths are in UTF-16 units. */
public final class Limits {
    public static final int MESSAGE_BLOCKS = 50;
    public static final int VIEW_BLOCKS = 100;
    public static final int HEADER = 150;
    public static final int SECTION_TEXT = 3_000;
    public static final int SECTION_FIELDS = 10;
    public static final int FIELD_TEXT = 2_000;
    public static final int ALT_TEXT = 2_000;
    public static final int BUTTON_TEXT = 75;
    public static final int ACCESSIBILITY_LABEL = 75;
    public static final int BUTTON_VALUE = 2_000;
    public static final int PLACEHOLDER = 150;
    public static final int OPTION_TEXT = 75;
    public static final int OPTION_VALUE = 150;
    public static final int SELECT_OPTIONS = 100;
    public static final int BOXES = 10;
    public static final int VIEW_TITLE = 24;
    public static final int INPUT_LABEL = 2_000;
    public static final int INPUT_TEXT = 3_000;

    /** Above this, Slack recommends to send several messages. */
    public static final int TOP_TEXT = 4_000;

    /** Buttons in a row: 25 are allowed, five are readable on a phone (our own choice). */
    public static final int ROW = 5;

    /** Text of all blocks of one message together; Slack refuses somewhat more (our own margin). */
    public static final int MESSAGE_TEXT = 12_000;

    private Limits() {}
}
