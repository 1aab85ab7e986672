package org.connectioncoach.picture;

import org.connectioncoach.message.Drawing;
import org.connectioncoach.picture.canvas.Lettering;

/** Draws with the JDK alone: no display, no installed font, no other library. */
final class Java2dPictures implements PictureMaker {
    private static final Lettering LETTERING = Lettering.bundled();

    @Override
    public byte[] png(Drawing drawing) {
        if (drawing instanceof Drawing.Gauge gauge) {
            return new GaugePicture(gauge).draw(LETTERING);
        }
        if (drawing instanceof Drawing.Progress progress) {
            return new ProgressPicture(progress).draw(LETTERING);
        }
        if (drawing instanceof Drawing.Months months) {
            return new MonthsPicture(months).draw(LETTERING);
        }
        throw new IllegalArgumentException(
                "no picture for " + drawing.getClass().getSimpleName());
    }
}
