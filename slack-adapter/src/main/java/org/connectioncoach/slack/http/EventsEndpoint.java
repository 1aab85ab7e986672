package org.connectioncoach.slack.http;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what Slack sends: events, commands and interactions, all at one address. */
final class EventsEndpoint implements HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger(EventsEndpoint.class);

    private final App app;
    private final SlackRequestParser parser;
    private final Signatures signatures;
    private final Replays replays = new Replays();

    EventsEndpoint(App app, Signatures signatures) {
        this.app = app;
        this.parser = new SlackRequestParser(app.config());
        this.signatures = signatures;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Optional<byte[]> body = SignedBody.read(exchange);
        String signature = exchange.getRequestHeaders().getFirst(Signatures.SIGNATURE_HEADER);
        String time = exchange.getRequestHeaders().getFirst(Signatures.TIME_HEADER);
        boolean post = exchange.getRequestMethod().equals("POST");
        if (!post || body.isEmpty() || !signatures.hold(signature, time, body.get()) || !replays.isNew(signature)) {
            LOG.info("a request was refused");
            Replies.refuse(exchange);
            return;
        }
        Optional<String> text = SignedBody.decode(body.get());
        if (text.isEmpty()) {
            LOG.info("a request was refused");
            Replies.refuse(exchange);
            return;
        }
        Response response = run(exchange, text.get());
        if (response.getStatusCode() != 200) {
            replays.forget(signature);
        }
        Replies.send(exchange, response);
    }

    private Response run(HttpExchange exchange, String body) {
        try {
            Request<?> request = parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri(exchange.getRequestURI().getPath())
                    .queryString(Map.of())
                    .requestBody(body)
                    .headers(new RequestHeaders(exchange.getRequestHeaders()))
                    .remoteAddress(exchange.getRemoteAddress().getAddress().getHostAddress())
                    .build());
            return request == null ? Response.error(400) : app.run(request);
        } catch (Exception e) {
            // What was sent is in the message of many exceptions: the log names the kind and the place alone.
            LOG.error("a signed request failed: {} at {}", e.getClass().getName(), e.getStackTrace()[0]);
            return Response.error(500);
        }
    }
}
