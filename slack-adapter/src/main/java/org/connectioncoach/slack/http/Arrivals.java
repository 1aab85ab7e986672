package org.connectioncoach.slack.http;

import java.util.concurrent.Executor;

/** Notes when each request came, since it may have waited for a thread: Slack counts from then. */
final class Arrivals implements Executor {
    private static final ThreadLocal<Long> CAME = new ThreadLocal<>();

    private final Executor workers;

    Arrivals(Executor workers) {
        this.workers = workers;
    }

    @Override
    public void execute(Runnable request) {
        long came = System.nanoTime();
        workers.execute(() -> {
            CAME.set(came);
            try {
                request.run();
            } finally {
                CAME.remove();
            }
        });
    }

    /** When the request came that this thread works on, on {@link System#nanoTime}; now where it works on none. */
    static long ofThisRequest() {
        Long came = CAME.get();
        return came == null ? System.nanoTime() : came;
    }
}
