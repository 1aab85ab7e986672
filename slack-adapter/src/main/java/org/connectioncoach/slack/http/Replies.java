package org.connectioncoach.slack.http;

import com.slack.api.bolt.response.Response;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes what is answered over HTTP. */
final class Replies {
    private static final byte[] REFUSED = "{\"error\":\"refused\"}".getBytes(StandardCharsets.UTF_8);

    private Replies() {}

    /** The one answer to everything that is not Slack's, whatever is wrong with it. */
    static void refuse(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("X-Slack-No-Retry", "1");
        exchange.getResponseHeaders().set("Connection", "close");
        write(exchange, 401, "application/json; charset=utf-8", REFUSED);
    }

    static void send(HttpExchange exchange, Response response) throws IOException {
        response.getHeaders()
                .forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
        String body = response.getBody() == null ? "" : response.getBody();
        write(exchange, response.getStatusCode(), response.getContentType(), body.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            // Closing an exchange would keep quiet about what could not be written.
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }
}
