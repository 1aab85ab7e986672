package org.connectioncoach.app.rehearsal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.slack.http.Signatures;

/** Slack over HTTP with one person, who says "start" once. */
final class StandInSlack implements AutoCloseable {
    private static final String SIGNING_SECRET = "rehearsal";
    private static final String DONE = """
            {"ok":true,"user_id":"UBOT","bot_id":"B1","team_id":"T1","team":"Rehearsal","user":"coach",\
            "url":"https://rehearsal.invalid/","channel":"D1","ts":"1700000000.000100",\
            "response_metadata":{"scopes":[]}}""";
    private static final String PERSON = """
            {"ok":true,"user":{"id":"U1","name":"ann","tz":"America/New_York","locale":"en-US","is_bot":false,\
            "profile":{"display_name":"Ann","real_name":"Ann"}}}""";

    private final CompletableFuture<Void> answered = new CompletableFuture<>();
    private final LocalServer server = new LocalServer(this::answer);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private final int port;
    private final Clock clock;

    /** @param port where the coach will take events */
    StandInSlack(int port, Clock clock) {
        this.port = port;
        this.clock = clock;
    }

    Map<String, String> settings() {
        return Map.of(
                "SLACK_MODE",
                "http",
                "SLACK_API_BASE_URL",
                server.address() + "/api/",
                "SLACK_BOT_TOKEN",
                "xoxb-rehearsal",
                "SLACK_SIGNING_SECRET",
                SIGNING_SECRET);
    }

    CompletableFuture<Void> answered() {
        return answered;
    }

    private String answer(String path, String body) {
        if (path.endsWith("/users.info")) {
            return PERSON;
        }
        if (path.endsWith("/chat.postMessage") && body.contains("3")) {
            answered.complete(null);
        }
        return DONE;
    }

    /** Whether the coach is there and took the event. */
    boolean deliver() throws InterruptedException {
        String now = Long.toString(clock.instant().getEpochSecond());
        byte[] event = event(now).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/slack/events"))
                .timeout(Duration.ofSeconds(3))
                .header("Content-Type", "application/json")
                .header(Signatures.TIME_HEADER, now)
                .header(Signatures.SIGNATURE_HEADER, new Signatures(SIGNING_SECRET, clock).sign(now, event))
                .POST(HttpRequest.BodyPublishers.ofByteArray(event))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not there yet
        }
    }

    private static String event(String now) {
        return String.format(Locale.ROOT, """
                {"type":"event_callback","token":"x","team_id":"T1","api_app_id":"A1","event_id":"Ev1",\
                "event_time":%1$s,"authorizations":[{"team_id":"T1","user_id":"UBOT","is_bot":true}],\
                "event":{"type":"message","user":"U1","channel":"D1","channel_type":"im","text":"start",\
                "ts":"%1$s.000001","event_ts":"%1$s.000001","team":"T1"}}""", now);
    }

    @Override
    public void close() {
        server.close();
    }
}
