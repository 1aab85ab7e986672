package org.connectioncoach.app.preview.author;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.connectioncoach.content.ContentLibrary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks several times a second whether a content file was saved, and says so once it has been checked. */
public final class ContentWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ContentWatch.class);
    private static final int EVERY_MILLIS = 300;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "preview-content");
        thread.setDaemon(true);
        return thread;
    });

    private ContentWatch() {}

    public static ContentWatch start(ContentLibrary content, Runnable onChange) {
        ContentWatch watch = new ContentWatch();
        var unused = watch.timer.scheduleWithFixedDelay(
                () -> look(content, onChange), EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return watch;
    }

    private static void look(ContentLibrary content, Runnable onChange) {
        try {
            if (content.refresh()) {
                onChange.run();
            }
        } catch (RuntimeException problem) {
            // A file may be half written: the next look sees it whole. What served before goes on serving.
            LOG.warn("The content could not be read again; looking once more shortly", problem);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
