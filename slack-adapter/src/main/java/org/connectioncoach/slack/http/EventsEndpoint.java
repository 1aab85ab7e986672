package org.connectioncoach.slack.http;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.connectioncoach.slack.inbound.reception.Acknowledgement;
import org.connectioncoach.slack.inbound.reception.NotTaken;
import org.connectioncoach.slack.inbound.reception.WaitingSince;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what Slack sends: events, commands and interactions, all at one address. */
final class EventsEndpoint implements HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger(EventsEndpoint.class);

    /** After which Slack takes no acknowledgement. */
    private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(3);

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
        long came = Arrivals.ofThisRequest();
        long waited = System.nanoTime() - came;
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
        Response response = inTime(run(exchange, text.get(), came), came, waited, signatures.age(time));
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

    /**
     * What comes too late carries nothing, since Slack looks at it no more: the words go another way. An event is
     * delivered again and then known by its id.
     *
     * @param waited nanoseconds until a thread was free
     * @param age since Slack signed it, in whole seconds: what came while this process stood still
     */
    private static Response inTime(Response response, long came, long waited, Duration age) {
        Duration took = Duration.ofNanos(System.nanoTime() - came);
        if (took.compareTo(SLACKS_PATIENCE) < 0 && age.compareTo(SLACKS_PATIENCE) <= 0) {
            return response;
        }
        LOG.warn(
                "an acknowledgement comes too late: {} ms after the request ({} until a thread was free), which Slack"
                        + " signed {} s ago; nobody waits so long here unless the process stands still",
                took.toMillis(),
                TimeUnit.NANOSECONDS.toMillis(waited),
                age.toSeconds());
        Acknowledgement.notWritten(response);
        return Response.builder().statusCode(response.getStatusCode()).build();
    }

    /** Slack says when it delivers once more; the event's id then sees to it that it acts once. */
    private boolean isFresh(HttpExchange exchange, String signature) {
        boolean isNew = replays.isNew(signature);
        return isNew || exchange.getRequestHeaders().containsKey(RETRY_HEADER);
    }

    private Response run(HttpExchange exchange, String body, long came) {
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
            if (request == null) {
                return Response.error(400);
            }
            WaitingSince.tell(request.getContext(), came);
            return app.run(request);
        } catch (NotTaken e) {
            return Response.error(503);
        } catch (Exception e) {
            // What was sent is in the message of many exceptions: the log names the kind and the place alone.
            LOG.error("a signed request failed: {} at {}", e.getClass().getName(), e.getStackTrace()[0]);
            return Response.error(500);
        }
    }
}
