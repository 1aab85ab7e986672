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
import org.connectioncoach.slack.inbound.reception.Acknowledgement;
import org.connectioncoach.slack.inbound.reception.NotTaken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what Slack sends: events, commands and interactions, all at one address. */
final class EventsEndpoint implements HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger(EventsEndpoint.class);

    private static final String RETRY_HEADER = "X-Slack-Retry-Num";

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
        boolean signed = post && body.isPresent() && signatures.hold(signature, time, body.get());
        Optional<String> text =
                signed && isFresh(exchange, signature) ? SignedBody.decode(body.get()) : Optional.empty();
        if (text.isEmpty()) {
            LOG.info("a request was refused");
            Replies.refuse(exchange);
            return;
        }
        Response response = run(exchange, text.get());
        if (response.getStatusCode() != 200) {
            replays.forget(signature);
        }
        try {
            Replies.send(exchange, response);
        } catch (IOException e) {
            Acknowledgement.notWritten(response);
            throw e;
        }
        Acknowledgement.written(response);
    }

    /** Slack says when it delivers once more; the event's id then sees to it that it acts once. */
    private boolean isFresh(HttpExchange exchange, String signature) {
        boolean isNew = replays.isNew(signature);
        return isNew || exchange.getRequestHeaders().containsKey(RETRY_HEADER);
    }

    private Response run(HttpExchange exchange, String body) {
        if (!KnownShape.of(body)) {
            LOG.warn("a signed request of a kind that is not known here");
            return Response.error(400);
        }
        try {
            Request<?> request = parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri(exchange.getRequestURI().getPath())
                    .queryString(Map.of())
                    .requestBody(body)
                    .headers(new RequestHeaders(exchange.getRequestHeaders()))
                    .remoteAddress(exchange.getRemoteAddress().getAddress().getHostAddress())
                    .build());
            return request == null ? Response.error(400) : app.run(request);
        } catch (NotTaken e) {
            return Response.error(503);
        } catch (Exception e) {
            // What was sent is in the message of many exceptions: the log names the kind and the place alone.
            LOG.error("a signed request failed: {} at {}", e.getClass().getName(), e.getStackTrace()[0]);
            return Response.error(500);
        }
    }
}
