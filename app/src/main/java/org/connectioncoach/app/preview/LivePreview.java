package org.connectioncoach.app.preview;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.connectioncoach.app.preview.live.PreviewCoach;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.message.Drawing;
import org.connectioncoach.picture.PictureMaker;
import org.connectioncoach.platform.Outgoing;
import org.jspecify.annotations.Nullable;

/** The preview with the real coach behind it. */
public final class LivePreview implements AutoCloseable {
    private final PreviewCoach coach;
    private final Preview preview;

    private LivePreview(PreviewCoach coach, Preview preview) {
        this.coach = coach;
        this.preview = preview;
    }

    /** Starts on the port, or on any free one where it is taken or 0. */
    public static LivePreview start(int port, ConfigFiles files, Clock clock, ZoneId zone) {
        AtomicReference<@Nullable Preview> page = new AtomicReference<>();
        PictureMaker pictures = PictureMaker.standard();
        PreviewCoach coach = new PreviewCoach(files, clock, message -> shown(page.get(), message));
        Preview preview = Preview.start(
                port, new Preview.Parts(coach.turns(), pictures, coach.library(), coach::topics, clock, zone));
        page.set(preview);
        Thread warming = new Thread(() -> warmUp(coach, pictures), "preview-warm-up");
        warming.setDaemon(true);
        warming.start();
        return new LivePreview(coach, preview);
    }

    /** The first picture and the first question would otherwise wait for fonts and for what is learned. */
    private static void warmUp(PreviewCoach coach, PictureMaker pictures) {
        pictures.png(new Drawing.Gauge("0", 0, 1, 1, null, null, false, new Drawing.GaugeWords("", "", "0", "1")));
        coach.warmUp();
    }

    private static boolean shown(@Nullable Preview preview, Outgoing message) {
        return preview != null && preview.deliver(message);
    }

    public URI address() {
        return preview.address();
    }

    @Override
    public void close() {
        preview.close();
        coach.close();
    }
}
