package org.connectioncoach.picture.canvas;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** A white card with rounded corners, and the few strokes that every picture is made of. Lengths are in pixels. */
public final class Canvas {
    public static final int WIDTH = 1200;
    public static final int MARGIN = 60;
    private static final int CORNER = 72;

    private final BufferedImage image;
    private final Graphics2D pen;
    private final Lettering lettering;

    public Canvas(int height, Lettering lettering) {
        this.lettering = lettering;
        image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_ARGB);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Shape card = new RoundRectangle2D.Double(2, 2, WIDTH - 4, height - 4, CORNER, CORNER);
        fill(card, Palette.CARD);
        outline(card, Palette.CARD_EDGE, 3);
    }

    public void title(String words) {
        String title = lettering.drawable(words);
        float size = 42;
        while (size > 34 && Lettering.width(title, lettering.strong(size)) > WIDTH - 2 * MARGIN) {
            size--;
        }
        write(shorten(title, lettering.strong(size)), lettering.strong(size), Palette.TITLE, MARGIN, 92);
    }

    /** Writes centred on x, moved as far as needed to stay on the card. */
    public void strong(String words, float size, Color color, double x, double baseline) {
        centred(words, lettering.strong(size), color, x, baseline);
    }

    /** Writes centred on x in the regular weight, moved as far as needed to stay on the card. */
    public void label(String words, float size, double x, double baseline) {
        centred(words, lettering.regular(size), Palette.LABEL, x, baseline);
    }

    private void centred(String words, Font font, Color color, double x, double baseline) {
        String shown = shorten(lettering.drawable(words), font);
        double width = Lettering.width(shown, font);
        double left = Math.max(MARGIN, Math.min(x - width / 2, WIDTH - MARGIN - width));
        write(shown, font, color, left, baseline);
    }

    private static String shorten(String words, Font font) {
        String shown = words;
        while (!shown.isEmpty() && Lettering.width(shown, font) > WIDTH - 2 * MARGIN) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), shown.endsWith("…") ? -2 : -1)) + "…";
        }
        return shown;
    }

    private void write(String words, Font font, Color color, double x, double baseline) {
        pen.setFont(font);
        pen.setColor(color);
        pen.drawString(words, (float) x, (float) baseline);
    }

    public void fill(Shape shape, Color color) {
        pen.setColor(color);
        pen.fill(shape);
    }

    public void outline(Shape shape, Color color, float thickness) {
        stroke(shape, color, new BasicStroke(thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    /** Draws a line of dashes, or of dots where {@code dash} is next to nothing. */
    public void dashed(Shape shape, Color color, float thickness, float dash, float gap) {
        stroke(
                shape,
                color,
                new BasicStroke(
                        thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {dash, gap}, 0));
    }

    private void stroke(Shape shape, Color color, BasicStroke stroke) {
        pen.setColor(color);
        pen.setStroke(stroke);
        pen.draw(shape);
    }

    /** Draws only inside a shape, until {@code drawing} is done. */
    public void inside(Shape shape, Runnable drawing) {
        Shape before = pen.getClip();
        pen.clip(shape);
        drawing.run();
        pen.setClip(before);
    }

    public byte[] png() {
        pen.dispose();
        return PngFile.of(image);
    }
}
