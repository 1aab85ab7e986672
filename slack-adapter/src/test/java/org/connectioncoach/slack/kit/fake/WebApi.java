package org.connectioncoach.slack.kit.fake;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectioncoach.slack.kit.fake.fault.Fault;
import org.connectioncoach.slack.kit.fake.fault.Faults;
import org.connectioncoach.slack.kit.fake.method.Args;
import org.connectioncoach.slack.kit.fake.world.Directory;
import org.connectioncoach.slack.kit.fake.world.Ledger;
import org.connectioncoach.slack.kit.fake.world.Refusal;

/** Slack's Web API: what it knows it checks, what it does not know it refuses. */
final class WebApi implements HttpHandler {
    /** What a method does. */
    interface Method {
        JsonObject call(Args args);
    }

    /** A method with the arguments it cannot do without. */
    record Known(Method method, boolean withBotToken, List<String> required) {}

    private final Map<String, Known> methods;
    private final Directory directory;
    private final Ledger ledger;
    private final Faults faults;

    WebApi(Map<String, Known> methods, Directory directory, Ledger ledger, Faults faults) {
        this.methods = Map.copyOf(methods);
        this.directory = directory;
        this.ledger = ledger;
        this.faults = faults;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestURI().getPath().substring("/api/".length());
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        Args args = Args.of(method, authorization == null ? "" : authorization, body);
        ledger.called(method);
        Optional<Fault> fault = faults.take(method);
        if (fault.isPresent() && fails(fault.get(), args, exchange)) {
            return;
        }
        JsonObject answer = fault.filter(Fault.Refuses.class::isInstance)
                .map(refuses -> refused(((Fault.Refuses) refuses).code()))
                .orElseGet(() -> call(args));
        exchange.getResponseHeaders().set("x-oauth-scopes", directory.scopes());
        Http.send(exchange, 200, "application/json", answer.toString());
    }

    /** Whether the fault has already dealt with the call. */
    private boolean fails(Fault fault, Args args, HttpExchange exchange) throws IOException {
        if (fault instanceof Fault.TooMany many) {
            exchange.getResponseHeaders().set("Retry-After", String.valueOf(many.seconds()));
            Http.send(exchange, 429, "application/json", refused("ratelimited").toString());
            return true;
        }
        if (fault instanceof Fault.Status status) {
            Http.send(exchange, status.status(), "text/html", "<html>oops</html>");
            return true;
        }
        if (fault instanceof Fault.Slow slow) {
            Http.pause(slow.by());
            return false;
        }
        if (fault instanceof Fault.Held held) {
            held.until().join();
            return false;
        }
        if (fault instanceof Fault.DropsAfter) {
            call(args);
            exchange.close();
            return true;
        }
        if (fault instanceof Fault.DropsBefore) {
            exchange.close();
            return true;
        }
        return false;
    }

    private JsonObject call(Args args) {
        Known known = methods.get(args.method());
        if (known == null) {
            ledger.violation("an unknown method: " + args.method());
            return refused("unknown_method");
        }
        List<String> missing = known.required().stream()
                .filter(name -> args.get(name).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            ledger.violation(args.method() + " without " + missing);
            return refused("missing_argument");
        }
        try {
            if (known.withBotToken()) {
                directory.team(args.token());
            }
            JsonObject answer = known.method().call(args);
            answer.addProperty("ok", true);
            return answer;
        } catch (Refusal e) {
            return refused(e.getMessage());
        }
    }

    private static JsonObject refused(String code) {
        JsonObject refused = new JsonObject();
        refused.addProperty("ok", false);
        refused.addProperty("error", code);
        return refused;
    }
}
