package org.connectioncoach.app.engine;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.connectioncoach.content.ContentLibrary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes up edited content now and then, in every process: each has files of its own to look at. */
final class ContentReload implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ContentReload.class);

    private final ContentLibrary content;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "content-reload");
        thread.setDaemon(true);
        return thread;
    });

    private ContentReload(ContentLibrary content) {
        this.content = content;
    }

    static ContentReload every(Duration pause, ContentLibrary content) {
        ContentReload reload = new ContentReload(content);
        reload.timer.scheduleWithFixedDelay(reload::look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        return reload;
    }

    /** A failure ends this look and not the next ones. */
    private void look() {
        try {
            if (content.refresh()) {
                LOG.info(
                        "content was edited; {} findings keep files from being served",
                        content.problems().size());
            }
        } catch (RuntimeException e) {
            LOG.error("content could not be read: {}", e.getClass().getName());
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
