package org.connectioncoach.app.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.connectioncoach.app.Refused;

/** The bare public page for load balancers: live, and ready or not. Details are for the operator alone, elsewhere. */
final class HealthPage implements HttpHandler {
    private final BooleanSupplier ready;

    HealthPage(BooleanSupplier ready) {
        this.ready = ready;
    }

    /** Serves the page alone, where no platform serves HTTP on the public port. */
    AutoCloseable serve(InetSocketAddress address) {
        try {
            HttpServer server = HttpServer.create(address, 0);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            server.createContext("/health", this);
            server.setExecutor(threads);
            server.start();
            return () -> {
                server.stop(0);
                threads.shutdownNow();
            };
        } catch (IOException e) {
            throw Refused.failed("Port " + address.getPort()
                    + " is taken. Choose another by COACH_HTTP_PORT, or stop what holds it.");
        }
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        boolean isReady = ready.getAsBoolean();
        byte[] body = ("{\"live\":true,\"ready\":" + isReady + "}\n").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(isReady ? 200 : 503, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
