package org.connectioncoach.app.preview.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** One request and its answer, in JSON. */
public final class Talk {
    static final ObjectMapper JSON = new ObjectMapper();

    /** Enough for an export of LinkedIn's connections, in Base64. */
    private static final int MAX_BODY = 12 * 1024 * 1024;

    private final HttpExchange exchange;

    Talk(HttpExchange exchange) {
        this.exchange = exchange;
    }

    public String method() {
        return exchange.getRequestMethod();
    }

    /** The path without its leading slash. */
    public String path() {
        return exchange.getRequestURI().getPath().substring(1);
    }

    /** What was sent. Refuses what is not JSON, or too much, with words for the person. */
    public JsonNode body() throws IOException {
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        if (!type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new NotUnderstood(415, "The preview takes JSON.");
        }
        byte[] bytes = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
        if (bytes.length > MAX_BODY) {
            throw new NotUnderstood(413, "That is more than the preview takes: at most 9 MB.");
        }
        try {
            return JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw new NotUnderstood(400, "That is not JSON.");
        }
    }

    public void answer(JsonNode json) throws IOException {
        send(200, "application/json", JSON.writeValueAsBytes(json));
    }

    /** Answers with words for the person, as {@code {"problem": "…"}}. */
    public void refuse(int status, String words) throws IOException {
        send(status, "application/json", JSON.writeValueAsBytes(Map.of("problem", words)));
    }

    void send(int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    HttpExchange exchange() {
        return exchange;
    }

    /** A request that cannot be answered, with what to tell the person. */
    public static final class NotUnderstood extends IOException {
        private static final long serialVersionUID = 1;
        private final int status;

        public NotUnderstood(int status, String words) {
            super(words);
            this.status = status;
        }

        int status() {
            return status;
        }
    }
}
