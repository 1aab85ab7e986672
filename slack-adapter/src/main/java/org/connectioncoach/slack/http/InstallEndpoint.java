package org.connectioncoach.slack.http;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The two addresses that a browser visits while the app is installed. */
final class InstallEndpoint implements HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger(InstallEndpoint.class);

    private final App app;
    private final SlackRequestParser parser;

    InstallEndpoint(App app) {
        this.app = app;
        this.parser = new SlackRequestParser(app.config());
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("GET")) {
            Replies.refuse(exchange);
            return;
        }
        Replies.send(exchange, run(exchange));
    }

    private Response run(HttpExchange exchange) {
        try {
            Request<?> request = parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri(exchange.getRequestURI().getPath())
                    .queryString(query(exchange.getRequestURI().getRawQuery()))
                    .requestBody("")
                    .headers(new RequestHeaders(exchange.getRequestHeaders()))
                    .remoteAddress(exchange.getRemoteAddress().getAddress().getHostAddress())
                    .build());
            return request == null ? Response.error(404) : app.run(request);
        } catch (Exception e) {
            LOG.error("an installation's page failed: {} at {}", e.getClass().getName(), e.getStackTrace()[0]);
            return Response.error(500);
        }
    }

    private static Map<String, List<String>> query(@Nullable String raw) {
        Map<String, List<String>> query = new HashMap<>();
        for (String pair : raw == null ? new String[0] : raw.split("&")) {
            String[] parts = pair.split("=", 2);
            String value = parts.length > 1 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "";
            query.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(value);
        }
        return query;
    }
}
