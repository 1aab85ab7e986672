package org.connectioncoach.picture;

import java.awt.Color;

/** The colours of every picture; {@code PaletteTest} holds their contrast to WCAG's 4.5 for text and 3 for shapes. */
final class Palette {
    static final Color CARD = new Color(0xFFFFFF);
    static final Color CARD_EDGE = new Color(0xC9CFD6);
    static final Color TITLE = new Color(0x1B1F23);
    static final Color LABEL = new Color(0x57606A);
    static final Color TRACK = new Color(0xE9EDF1);
    static final Color TRACK_EDGE = new Color(0x6E7781);
    static final Color BAND = new Color(0x0B6E4F);
    static final Color BAND_HATCH = new Color(0x3E9C7C);
    static final Color BAND_TINT = new Color(0xE3F1EB);
    static final Color MARKER = new Color(0x0B3D91);

    private Palette() {}
}
