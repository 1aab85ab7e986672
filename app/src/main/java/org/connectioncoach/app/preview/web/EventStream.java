package org.connectioncoach.app.preview.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Server-sent events to every page that is open. A page that does not read is let go, and connects again. */
public final class EventStream {
    private static final int MAX_WAITING = 1_000;
    private static final int HEARTBEAT_SECONDS = 15;
    private static final byte[] HEARTBEAT = ": still here\n\n".getBytes(StandardCharsets.UTF_8);

    private final Set<Page> pages = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** Tells every open page. Never blocks. */
    public void tell(String event, JsonNode data) {
        String frame = "event: " + event + "\ndata: " + data + "\n\n";
        pages.removeIf(page -> !page.frames().offer(frame));
    }

    /** Serves one page until it goes away. Blocks; the caller gives a thread for it. */
    void serve(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        Page page = new Page();
        pages.add(page);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write("retry: 1000\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            while (!closed && pages.contains(page)) {
                String frame = page.frames().poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                out.write(frame == null ? HEARTBEAT : frame.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // The page was closed: that is how every stream ends.
            exchange.close();
        } finally {
            pages.remove(page);
        }
    }

    void close() {
        closed = true;
        pages.forEach(page -> page.frames().offer(": goodbye\n\n"));
    }

    /** One open page with what it has not read yet. Each is itself alone, whatever waits in it. */
    private static final class Page {
        private final BlockingQueue<String> frames = new LinkedBlockingQueue<>(MAX_WAITING);

        BlockingQueue<String> frames() {
            return frames;
        }
    }
}
