package org.connectioncoach.slack.kit.door;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.connectioncoach.slack.http.Signatures;
import org.jspecify.annotations.Nullable;

/** Slack over HTTP: signed requests with a deadline of three seconds. */
public final class HttpPath implements Door {
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private final Set<String> delivered = ConcurrentHashMap.newKeySet();
    private final URI address;
    private final Signatures signatures;

    public HttpPath(int port, String signingSecret) {
        address = URI.create("http://127.0.0.1:" + port + "/slack/events");
        signatures = new Signatures(signingSecret, Clock.systemUTC());
    }

    @Override
    public Ack send(Kind kind, JsonObject payload) {
        String body = switch (kind) {
            case EVENT -> payload.toString();
            case INTERACTION -> "payload=" + encode(payload.toString());
            case COMMAND -> form(payload);
        };
        String type = kind == Kind.EVENT ? "application/json" : "application/x-www-form-urlencoded";
        HttpRequest request =
                signed(body.getBytes(StandardCharsets.UTF_8), Instant.now().getEpochSecond(), type);
        boolean again =
                kind == Kind.EVENT && !delivered.add(payload.get("event_id").getAsString());
        return send(again ? retry(request) : request);
    }

    /** Slack marks what it delivers once more. */
    private static HttpRequest retry(HttpRequest request) {
        return HttpRequest.newBuilder(request, (name, value) -> true)
                .header("X-Slack-Retry-Num", "1")
                .header("X-Slack-Retry-Reason", "http_timeout")
                .build();
    }

    public HttpRequest signed(byte[] body, long at, String type) {
        String time = String.valueOf(at);
        return plain(body, type)
                .header(Signatures.TIME_HEADER, time)
                .header(Signatures.SIGNATURE_HEADER, signatures.sign(time, body))
                .build();
    }

    public HttpRequest.Builder plain(byte[] body, String type) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(3))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }

    public Ack send(HttpRequest request) {
        long start = System.nanoTime();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Ack(response.statusCode(), parse(response), took(start));
        } catch (HttpTimeoutException e) {
            return new Ack(0, null, took(start));
        } catch (IOException e) {
            throw new UncheckedIOException("delivering to the app", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("delivering to the app", e);
        }
    }

    private static Duration took(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static @Nullable JsonElement parse(HttpResponse<String> response) {
        boolean json = response.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
        return json && !response.body().isEmpty() ? JsonParser.parseString(response.body()) : null;
    }

    public static String form(JsonObject payload) {
        return payload.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue().getAsString()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {}
}
