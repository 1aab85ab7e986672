package org.connectioncoach.picture;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.connectioncoach.message.Drawing.Band;
import org.connectioncoach.message.Drawing.Gauge;
import org.connectioncoach.picture.canvas.Canvas;
import org.connectioncoach.picture.canvas.Lettering;
import org.connectioncoach.picture.canvas.Palette;

/** The range of a stage as a track, the band on it, and the person's number as a marker above it. */
final class GaugePicture {
    private static final int HEIGHT = 480;
    private static final double TOP = 250;
    private static final double THICK = 56;
    private static final double MIDDLE = TOP + THICK / 2;

    private final Gauge gauge;
    private final GaugeScale scale;

    GaugePicture(Gauge gauge) {
        this.gauge = gauge;
        this.scale = new GaugeScale(gauge);
    }

    byte[] draw(Lettering lettering) {
        Canvas canvas = new Canvas(HEIGHT, lettering);
        canvas.title(gauge.title());
        Shape track = track();
        canvas.fill(track, Palette.TRACK);
        Band band = gauge.band();
        if (band != null) {
            band(canvas, track, band);
        }
        canvas.outline(edge(track), Palette.TRACK_EDGE, 4);
        if (scale.open()) {
            openEnd(canvas);
        }
        ends(canvas);
        marker(canvas);
        return canvas.png();
    }

    private Shape track() {
        double left = scale.trackLeft();
        double right = scale.trackRight();
        Area track = new Area(new RoundRectangle2D.Double(left, TOP, right - left, THICK, THICK, THICK));
        if (scale.open()) {
            track.add(new Area(new Rectangle2D.Double(right - THICK, TOP, THICK, THICK)));
        }
        return track;
    }

    /** An open track has no closing line on its right. */
    private Shape edge(Shape track) {
        if (!scale.open()) {
            return track;
        }
        Path2D edge = new Path2D.Double();
        edge.moveTo(scale.trackRight(), TOP);
        edge.lineTo(scale.trackLeft() + THICK / 2, TOP);
        edge.append(new Arc2D.Double(scale.trackLeft(), TOP, THICK, THICK, 90, 180, Arc2D.OPEN), true);
        edge.lineTo(scale.trackRight(), TOP + THICK);
        return edge;
    }

    /** The hatch tells the band from the track without color. */
    private void band(Canvas canvas, Shape track, Band band) {
        double left = scale.x(band.low());
        double right = Math.max(scale.x(band.high()), left + 14);
        Area shape = new Area(new Rectangle2D.Double(left, TOP, right - left, THICK));
        shape.intersect(new Area(track));
        canvas.fill(shape, Palette.BAND);
        canvas.inside(shape, () -> {
            for (double x = left - THICK; x < right; x += 24) {
                canvas.outline(new Line2D.Double(x, TOP + THICK, x + THICK, TOP), Palette.BAND_HATCH, 5);
            }
        });
        canvas.outline(shape, Palette.BAND, 5);
        canvas.strong(gauge.words().band(), 38, Palette.BAND, (left + right) / 2, 366);
    }

    private void openEnd(Canvas canvas) {
        double from = scale.trackRight() + 18;
        double to = scale.dashesRight();
        for (double y : new double[] {TOP, TOP + THICK}) {
            canvas.dashed(new Line2D.Double(from, y, to - 38, y), Palette.TRACK_EDGE, 4, 16, 16);
        }
        Path2D head = new Path2D.Double();
        head.moveTo(to - 22, TOP - 16);
        head.lineTo(to + 16, MIDDLE);
        head.lineTo(to - 22, TOP + THICK + 16);
        canvas.outline(head, Palette.TRACK_EDGE, 5);
    }

    private void ends(Canvas canvas) {
        canvas.label(gauge.words().min(), 34, scale.trackLeft(), 432);
        canvas.label(gauge.words().max(), 34, scale.open() ? scale.dashesRight() : scale.trackRight(), 432);
    }

    private void marker(Canvas canvas) {
        Integer you = gauge.you();
        if (you == null) {
            canvas.label(gauge.words().you(), 36, Canvas.WIDTH / 2.0, 190);
            return;
        }
        double x = scale.x(you);
        if (scale.before()) {
            dotted(canvas, x, scale.trackLeft() - 14);
        } else if (scale.past()) {
            dotted(canvas, scale.trackRight() + 14, x);
        }
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x, TOP - 10);
        triangle.lineTo(x - 24, TOP - 48);
        triangle.lineTo(x + 24, TOP - 48);
        triangle.closePath();
        canvas.fill(triangle, Palette.MARKER);
        canvas.outline(triangle, Palette.MARKER, 4);
        canvas.strong(gauge.words().you(), 42, Palette.MARKER, x, 184);
    }

    private static void dotted(Canvas canvas, double from, double to) {
        canvas.dashed(new Line2D.Double(from, MIDDLE, to, MIDDLE), Palette.TRACK_EDGE, 7, 0.1f, 17);
    }
}
