package org.connectioncoach.slack.inbound.reception;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.connectioncoach.slack.api.Result;
import org.connectioncoach.slack.api.SlackApi;

/** Opens forms on threads of its own: when Slack takes its time with one, nobody else's answer waits for it. */
public final class FormOpening implements AutoCloseable {
    private static final int AT_ONCE = 16;

    /** More would not be opened before what opens them is over. */
    private static final int WAITING = 200;

    /** What opens a form is good for three seconds (Slack). */
    private static final Duration TRIGGER = Duration.ofSeconds(3);

    private final SlackApi api;
    private final ThreadPoolExecutor openers;

    public FormOpening(SlackApi api) {
        AtomicInteger number = new AtomicInteger();
        this.api = api;
        this.openers = new ThreadPoolExecutor(
                AT_ONCE,
                AT_ONCE,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(WAITING),
                work -> new Thread(work, "slack-form-" + number.incrementAndGet()));
        this.openers.allowCoreThreadTimeOut(true);
    }

    /** Never blocks; tells what became of it, on the caller's thread where nothing was tried. */
    void open(String token, String trigger, JsonObject view, Consumer<Result> told) {
        if (trigger.isEmpty()) {
            told.accept(new Result.Unknown("no trigger"));
            return;
        }
        try {
            openers.execute(() -> told.accept(api.openView(token, trigger, view)));
        } catch (RejectedExecutionException e) {
            told.accept(new Result.TryLater(TRIGGER, "too many forms at once"));
        }
    }

    /** Opens what may still be opened. */
    @Override
    public void close() {
        openers.shutdown();
        try {
            if (!openers.awaitTermination(TRIGGER.toMillis(), TimeUnit.MILLISECONDS)) {
                openers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            openers.shutdownNow();
        }
    }
}
