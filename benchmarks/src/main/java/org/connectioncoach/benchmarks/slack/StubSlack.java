package org.connectioncoach.benchmarks.slack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Answers yes to every call, so that what is measured is ours. */
final class StubSlack implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(16);
    private final AtomicLong next = new AtomicLong(1);
    private volatile String socket = "";

    StubSlack() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 500);
        } catch (IOException e) {
            throw new UncheckedIOException("opening a stub of Slack", e);
        }
        server.setExecutor(workers);
        server.createContext("/", this::answer);
        server.start();
    }

    void socketAt(String url) {
        socket = url;
    }

    String apiBase() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String method = exchange.getRequestURI().getPath();
        String more = "";
        if (method.endsWith("users.info")) {
            more =
                    ",\"user\":{\"id\":\"U\",\"team_id\":\"T1\",\"tz\":\"UTC\",\"locale\":\"en-US\",\"profile\":{\"display_name\":\"Sam\"}}";
        } else if (method.endsWith("apps.connections.open")) {
            more = ",\"url\":\"" + socket + "\"";
        } else {
            more = ",\"ts\":\"1." + next.getAndIncrement()
                    + "\",\"channel\":\"D1\",\"team_id\":\"T1\",\"user_id\":\"UB\",\"bot_id\":\"BB\"";
        }
        byte[] body = ("{\"ok\":true" + more + "}").getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
