package org.connectioncoach.app.doctor;

import java.util.List;
import java.util.Locale;
import org.connectioncoach.app.doctor.finding.Finding;
import org.connectioncoach.message.Drawing;
import org.connectioncoach.picture.PictureMaker;

/** Whether pictures can be drawn: without them every card is whole in words, so it is a note. */
final class Fonts {
    private Fonts() {}

    static List<Finding> look(Drawing sample) {
        try {
            int bytes = PictureMaker.standard().png(sample).length;
            return List.of(Finding.fine("fonts", "a gauge is drawn, " + bytes / 1024 + " KB"));
        } catch (RuntimeException | LinkageError e) {
            return List.of(Finding.note(
                    "fonts",
                    "pictures cannot be drawn (" + e.getClass().getSimpleName().toLowerCase(Locale.ROOT) + ")",
                    "install a complete JRE: on Debian or Ubuntu openjdk-17-jre-headless with libfreetype6"));
        }
    }
}
