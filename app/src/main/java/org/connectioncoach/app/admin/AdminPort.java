package org.connectioncoach.app.admin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.connectioncoach.app.health.Health;
import org.connectioncoach.app.health.HealthJson;
import org.connectioncoach.app.metrics.Metrics;

/** {@code /health}, 200 when ready and 503 when not, and {@code /metrics}. Whoever reaches it may read. */
public final class AdminPort implements AutoCloseable {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final HttpServer server;
    private final ExecutorService threads;
    private final Supplier<Health> health;
    private final Supplier<byte[]> metrics;

    private AdminPort(HttpServer server, Supplier<Health> health, Supplier<byte[]> metrics) {
        this.server = server;
        this.health = health;
        this.metrics = metrics;
        this.threads = Executors.newFixedThreadPool(2, task -> {
            Thread thread = new Thread(task, "admin");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Opens the port.
     *
     * @param address with port 0 for any
     * @throws IOException when it is taken
     */
    public static AdminPort open(InetSocketAddress address, Supplier<Health> health, Supplier<byte[]> metrics)
            throws IOException {
        HttpServer server = HttpServer.create(address, 0);
        AdminPort admin = new AdminPort(server, health, metrics);
        server.setExecutor(admin.threads);
        server.createContext("/", admin::answer);
        server.start();
        return admin;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!READING.contains(exchange.getRequestMethod())) {
                send(exchange, 405, "text/plain", "Read only.\n");
            } else if (path.equals("/health")) {
                Health now = health.get();
                send(exchange, now.ready() ? 200 : 503, "application/json", HealthJson.of(now) + "\n");
            } else if (path.equals("/metrics")) {
                send(exchange, 200, Metrics.CONTENT_TYPE, metrics.get());
            } else {
                send(exchange, 404, "text/plain", "There are /health and /metrics.\n");
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        send(exchange, status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
