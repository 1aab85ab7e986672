package org.connectioncoach.slack.socket;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.SocketModeClient;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.connectioncoach.slack.inbound.reception.Acknowledgement;
import org.connectioncoach.slack.inbound.reception.NotTaken;
import org.connectioncoach.slack.inbound.reception.WaitingSince;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on what comes over the socket and acknowledges it. What fails gets no acknowledgement, so that Slack delivers it
 * again. What was sent is in the message of many exceptions: none is logged.
 */
final class Envelopes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Envelopes.class);

    /** Worked on at once: a slow person must not hold up everybody. */
    private static final int CONCURRENCY = 32;

    private static final int QUEUE = 2_000;
    private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(3);

    private final App app;
    private final SocketModeClient client;
    private final SocketModeRequestParser parser;
    private final ThreadPoolExecutor workers;

    Envelopes(App app, SocketModeClient client) {
        AtomicInteger number = new AtomicInteger();
        this.app = app;
        this.client = client;
        this.parser = new SocketModeRequestParser(app.config());
        this.workers = new ThreadPoolExecutor(
                CONCURRENCY,
                CONCURRENCY,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(QUEUE),
                work -> new Thread(work, "slack-socket-" + number.incrementAndGet()));
        this.workers.allowCoreThreadTimeOut(true);
    }

    /** Never blocks. */
    void take(String message) {
        try {
            long came = System.nanoTime();
            workers.execute(() -> work(message, came));
        } catch (RejectedExecutionException e) {
            LOG.warn("busy: an envelope was not taken");
        }
    }

    private void work(String message, long came) {
        try {
            SocketModeRequest request = parser.parse(message);
            if (request != null) {
                WaitingSince.tell(request.getBoltRequest().getContext(), came);
                acknowledge(request.getEnvelope().getEnvelopeId(), app.run(request.getBoltRequest()));
            }
        } catch (NotTaken e) {
            LOG.debug("an envelope was not taken");
        } catch (Exception e) {
            LOG.error("an envelope failed: {} at {}", e.getClass().getName(), e.getStackTrace()[0]);
        }
    }

    private void acknowledge(String envelope, Response response) {
        if (response.getStatusCode() != 200) {
            LOG.warn("an envelope is not acknowledged: status {}", response.getStatusCode());
            return;
        }
        try {
            client.sendWebSocketMessage(acknowledgement(envelope, response).toString());
        } catch (RuntimeException e) {
            LOG.warn("an acknowledgement found no connection: {}", e.getClass().getSimpleName());
            Acknowledgement.notWritten(response);
            return;
        }
        Acknowledgement.written(response);
    }

    private static JsonObject acknowledgement(String envelope, Response response) {
        JsonObject acknowledgement = new JsonObject();
        acknowledgement.addProperty("envelope_id", envelope);
        String body = response.getBody();
        if (body != null && response.getContentType().startsWith("application/json")) {
            acknowledgement.add("payload", JsonParser.parseString(body));
        } else if (body != null) {
            JsonObject words = new JsonObject();
            words.addProperty("text", body);
            acknowledgement.add("payload", words);
        }
        return acknowledgement;
    }

    /** Takes nothing more, and finishes what Slack still waits for. */
    @Override
    public void close() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(SLACKS_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            workers.shutdownNow();
        }
    }
}
