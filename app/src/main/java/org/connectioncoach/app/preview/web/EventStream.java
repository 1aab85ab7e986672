package org.connectioncoach.app.preview.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
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

    private final Set<BlockingQueue<String>> pages = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** Tells every open page. Never blocks. */
    public void tell(String event, JsonNode data) {
        String frame = "event: " + event + "\ndata: " + data + "\n\n";
        for (Queue<String> page : pages) {
            if (!page.offer(frame)) {
                pages.remove(page);
            }
        }
    }

    /** Serves one page until it goes away. Blocks; the caller gives a thread for it. */
    void serve(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        BlockingQueue<String> page = new LinkedBlockingQueue<>(MAX_WAITING);
        pages.add(page);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write("retry: 1000\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            while (!closed && pages.contains(page)) {
                String frame = page.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
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
        pages.forEach(page -> page.offer(": goodbye\n\n"));
    }
}
