package org.connectioncoach.picture.canvas;

import java.awt.Color;

/** The colors of every picture; {@code PaletteTest} holds their contrast to WCAG's 4.5 for text and 3 for shapes. */
public final class Palette {
    public static final Color CARD = new Color(0xFFFFFF);
    public static final Color CARD_EDGE = new Color(0xC9CFD6);
    public static final Color TITLE = new Color(0x1B1F23);
    public static final Color LABEL = new Color(0x57606A);
    public static final Color TRACK = new Color(0xE9EDF1);
    public static final Color TRACK_EDGE = new Color(0x6E7781);
    public static final Color BAND = new Color(0x0B6E4F);
    public static final Color BAND_HATCH = new Color(0x3E9C7C);
    public static final Color BAND_TINT = new Color(0xE3F1EB);
    public static final Color MARKER = new Color(0x0B3D91);

    private Palette() {}
}
