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
import org.connectioncoach.app.process.Refused;

/**
 * The bare public page for load balancers: {@code /health} is 200 when the coach is ready and 503 when not,
 * {@code /health/live} is 200 as long as the process answers. Details are for the operator alone, elsewhere.
 */
final class HealthPage implements HttpHandler {
    static final String PATH = "/health";

    private final BooleanSupplier ready;

    HealthPage(BooleanSupplier ready) {
        this.ready = ready;
    }

    /** Serves the page alone, where no platform serves HTTP on the public port. */
    Service.Page serve(InetSocketAddress address) {
        try {
            HttpServer server = HttpServer.create(address, 0);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            server.createContext(PATH, this);
            server.setExecutor(threads);
            server.start();
            return new Service.Page(sentence(server.getAddress().getPort()), () -> {
                server.stop(0);
                threads.shutdownNow();
            });
        } catch (IOException e) {
            throw taken(address.getPort());
        }
    }

    static String sentence(int port) {
        return "Public port " + port + ".";
    }

    static Refused taken(int port) {
        return Refused.failed("Port " + port + " is taken. Choose another by COACH_HTTP_PORT, or stop what holds it.");
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            boolean live = path.equals(PATH + "/live");
            if (!live && !path.equals(PATH)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            boolean isReady = ready.getAsBoolean();
            byte[] body = ("{\"live\":true,\"ready\":" + isReady + "}\n").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(live || isReady ? 200 : 503, head ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
        }
    }
}
