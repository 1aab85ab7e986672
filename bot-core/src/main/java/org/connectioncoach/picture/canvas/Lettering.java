package org.connectioncoach.picture.canvas;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The bundled font (Inter, SIL Open Font License) in the two weights that the pictures use. */
public final class Lettering {
    static final FontRenderContext MEASURING = new FontRenderContext(null, true, true);

    private final Font regular;
    private final Font strong;

    private Lettering(Font regular, Font strong) {
        this.regular = regular;
        this.strong = strong;
    }

    public static Lettering bundled() {
        System.setProperty("java.awt.headless", "true");
        Font[] fonts = new Font[2];
        FontConfiguration.during(() -> {
            fonts[0] = load("Inter-Regular.ttf");
            fonts[1] = load("Inter-SemiBold.ttf");
            width("0", fonts[1]);
        });
        return new Lettering(fonts[0], fonts[1]);
    }

    private static Font load(String file) {
        try (InputStream in = Lettering.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is missing from the program");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in)
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        } catch (IOException | FontFormatException e) {
            throw new UncheckedIOException("reading the font " + file, new IOException(e));
        }
    }

    Font regular(float size) {
        return regular.deriveFont(size);
    }

    Font strong(float size) {
        return strong.deriveFont(size);
    }

    /** What of the words the font can show, without gaps where something was left out; empty when no word is left. */
    String drawable(String words) {
        StringBuilder kept = new StringBuilder();
        words.codePoints()
                .filter(regular::canDisplay)
                .filter(c -> !Character.isISOControl(c))
                .forEach(kept::appendCodePoint);
        boolean anyWord = kept.codePoints().anyMatch(Character::isLetterOrDigit);
        return anyWord ? kept.toString().replaceAll("\\s+", " ").strip() : "";
    }

    /** Width in pixels as it will be drawn. */
    static double width(String words, Font font) {
        return font.getStringBounds(words, MEASURING).getWidth();
    }
}
