package org.connectioncoach.picture;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.connectioncoach.message.Drawing.Progress;
import org.connectioncoach.picture.canvas.Canvas;
import org.connectioncoach.picture.canvas.Lettering;
import org.connectioncoach.picture.canvas.Palette;

/** Connections week by week over twelve weeks or more, with the band they are heading for. */
final class ProgressPicture {
    private static final int HEIGHT = 600;
    private static final double LEFT = 110;
    private static final double RIGHT = 1090;
    private static final double TOP = 170;
    private static final double BOTTOM = 490;

    /** Fewer weeks are drawn on an axis of twelve, so that an early dip looks as small as it is. */
    private static final int WEEKS = 12;

    private final Progress progress;
    private final double floor;
    private final double ceiling;

    ProgressPicture(Progress progress) {
        this.progress = progress;
        int lowest = progress.values().stream().min(Integer::compare).orElse(0);
        int highest = progress.values().stream().max(Integer::compare).orElse(0);
        double low = Math.min(lowest, progress.band().low());
        double high = Math.max(highest, progress.band().low());
        double room = Math.max(10, (high - low) * 0.5);
        floor = Math.max(0, low - room);
        ceiling = high + room;
    }

    byte[] draw(Lettering lettering) {
        Canvas canvas = new Canvas(HEIGHT, lettering);
        canvas.title(progress.title());
        band(canvas);
        axis(canvas);
        line(canvas);
        return canvas.png();
    }

    private void band(Canvas canvas) {
        double lower = y(progress.band().low());
        double upper = Math.max(TOP, y(progress.band().high()));
        canvas.fill(new Rectangle2D.Double(LEFT - 50, upper, RIGHT - LEFT + 100, lower - upper), Palette.BAND_TINT);
        canvas.dashed(new Line2D.Double(LEFT - 50, lower, RIGHT + 50, lower), Palette.BAND, 4, 18, 14);
        boolean roomAbove = lower - upper > 60;
        canvas.strong(progress.bandLabel(), 34, Palette.BAND, RIGHT, roomAbove ? lower - 20 : lower + 46);
    }

    private void axis(Canvas canvas) {
        canvas.outline(new Line2D.Double(LEFT - 50, BOTTOM, RIGHT + 50, BOTTOM), Palette.TRACK_EDGE, 3);
        int step = Math.max(1, (weeks() + 11) / 12);
        for (int week = 1; week <= weeks(); week += step) {
            canvas.label(Integer.toString(week), 34, x(week - 1), 542);
        }
    }

    private void line(Canvas canvas) {
        List<Integer> values = progress.values();
        Path2D line = new Path2D.Double();
        for (int i = 0; i < values.size(); i++) {
            if (i == 0) {
                line.moveTo(x(i), y(values.get(i)));
            } else {
                line.lineTo(x(i), y(values.get(i)));
            }
        }
        canvas.outline(line, Palette.MARKER, 7);
        for (int i = 0; i < values.size(); i++) {
            double radius = i == values.size() - 1 ? 15 : 9;
            canvas.fill(dot(x(i), y(values.get(i)), radius + 5), Palette.CARD);
            canvas.fill(dot(x(i), y(values.get(i)), radius), Palette.MARKER);
        }
        int last = values.size() - 1;
        canvas.strong(values.get(0).toString(), 36, Palette.MARKER, x(0), beside(y(values.get(0)), 30));
        canvas.strong(values.get(last).toString(), 42, Palette.MARKER, x(last), beside(y(values.get(last)), 34));
    }

    /** The baseline of a number above its point, or below it where the band's dashed edge would cross it. */
    private double beside(double y, double gap) {
        double edge = y(progress.band().low());
        boolean crossed = edge < y - gap + 8 && edge > y - gap - 40;
        return crossed ? y + gap + 30 : y - gap;
    }

    private static Ellipse2D dot(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private int weeks() {
        return Math.max(WEEKS, progress.values().size());
    }

    private double x(int index) {
        return LEFT + index * (RIGHT - LEFT) / (weeks() - 1);
    }

    private double y(int value) {
        return BOTTOM - (value - floor) / (ceiling - floor) * (BOTTOM - TOP);
    }
}
