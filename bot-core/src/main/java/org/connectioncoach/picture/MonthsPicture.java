package org.connectioncoach.picture;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.connectioncoach.message.Drawing.Months;
import org.connectioncoach.picture.canvas.Canvas;
import org.connectioncoach.picture.canvas.Lettering;
import org.connectioncoach.picture.canvas.Palette;

/** A bar a month, each with its number on top and its month below; no axis to read off. */
final class MonthsPicture {
    private static final int HEIGHT = 600;
    private static final double LEFT = 70;
    private static final double RIGHT = 1130;
    private static final double TOP = 200;
    private static final double BOTTOM = 490;

    private final Months months;

    MonthsPicture(Months months) {
        this.months = months;
    }

    byte[] draw(Lettering lettering) {
        Canvas canvas = new Canvas(HEIGHT, lettering);
        canvas.title(months.title());
        int bars = Math.min(months.labels().size(), months.values().size());
        int highest = months.values().stream().max(Integer::compare).orElse(0);
        double slot = (RIGHT - LEFT) / Math.max(1, bars);
        for (int i = 0; i < bars; i++) {
            int value = months.values().get(i);
            double middle = LEFT + (i + 0.5) * slot;
            double height = highest == 0 ? 0 : (double) value / highest * (BOTTOM - TOP);
            if (height > 0) {
                canvas.fill(bar(middle, Math.min(56, slot * 0.64), Math.max(6, height)), Palette.BAND);
            }
            canvas.strong(Integer.toString(value), 36, Palette.TITLE, middle, BOTTOM - height - 18);
            canvas.label(months.labels().get(i), 34, middle, 544);
        }
        canvas.outline(new Line2D.Double(LEFT - 10, BOTTOM, RIGHT + 10, BOTTOM), Palette.TRACK_EDGE, 3);
        return canvas.png();
    }

    private static Shape bar(double middle, double width, double height) {
        double round = Math.min(16, height);
        double left = middle - width / 2;
        Area bar = new Area(new RoundRectangle2D.Double(left, BOTTOM - height, width, height, round, round));
        bar.add(new Area(new Rectangle2D.Double(left, BOTTOM - height / 2, width, height / 2)));
        return bar;
    }
}
