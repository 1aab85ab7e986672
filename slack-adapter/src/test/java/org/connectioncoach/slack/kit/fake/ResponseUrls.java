package org.connectioncoach.slack.kit.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.connectioncoach.slack.kit.blockkit.PayloadRules;
import org.connectioncoach.slack.kit.fake.world.Ledger;

/** Short-lived addresses for answers: five uses within thirty minutes. */
final class ResponseUrls implements HttpHandler {
    private static final int USES = 5;
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final Ledger ledger;
    private final Map<String, Issued> issued = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private volatile String address = "";

    private record Issued(String channel, String user, String originalTs, long born, AtomicInteger uses) {}

    ResponseUrls(Ledger ledger) {
        this.ledger = ledger;
    }

    void at(String base) {
        address = base;
    }

    /** @param originalTs the message that was acted upon, or empty */
    String issue(String channel, String user, String originalTs) {
        String id = "r" + next.incrementAndGet();
        issued.put(id, new Issued(channel, user, originalTs, System.nanoTime(), new AtomicInteger()));
        return address + "/respond/" + id;
    }

    void expireAll() {
        issued.clear();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Issued about = issued.get(exchange.getRequestURI().getPath().substring("/respond/".length()));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean expired = about == null || System.nanoTime() - about.born() > LIFE.toNanos();
        if (expired || about.uses().incrementAndGet() > USES) {
            Http.send(exchange, 404, "text/plain", expired ? "expired_url" : "used_url");
            return;
        }
        JsonObject payload = JsonParser.parseString(body).getAsJsonObject();
        List<String> wrong = PayloadRules.responseViolations(payload);
        if (!wrong.isEmpty()) {
            ledger.violation("response_url: " + wrong);
            Http.send(exchange, 400, "text/plain", "invalid_blocks");
            return;
        }
        apply(about, payload);
        Http.send(exchange, 200, "text/plain", "ok");
    }

    private void apply(Issued about, JsonObject payload) {
        if (payload.has("delete_original")) {
            ledger.delete(about.originalTs());
            return;
        }
        JsonArray blocks = payload.has("blocks") ? payload.getAsJsonArray("blocks") : new JsonArray();
        String text = payload.get("text").getAsString();
        boolean replaces = payload.has("replace_original")
                && payload.get("replace_original").getAsBoolean();
        if (replaces && ledger.update(about.channel(), about.originalTs(), text, blocks, "")) {
            return;
        }
        boolean everybody = payload.has("response_type")
                && payload.get("response_type").getAsString().equals("in_channel");
        ledger.post(about.channel(), "", everybody ? "" : about.user(), text, blocks, "");
    }
}
