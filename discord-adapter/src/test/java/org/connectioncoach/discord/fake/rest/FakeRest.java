package org.connectioncoach.discord.fake.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.connectioncoach.discord.fake.fault.Fault;
import org.connectioncoach.discord.fake.fault.Route;
import org.connectioncoach.discord.fake.payload.Ids;
import org.connectioncoach.discord.fake.payload.Judge;
import org.connectioncoach.discord.fake.payload.Multipart;
import org.connectioncoach.discord.fake.payload.Refusal;
import org.connectioncoach.discord.fake.world.World;
import org.jspecify.annotations.Nullable;

/** The REST API: finds the route, applies what was ordered, and answers with Discord's headers. */
public final class FakeRest implements AutoCloseable {
    static {
        // The JDK's server waits forty milliseconds before small answers unless told not to.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(16);
    private final Endpoints endpoints;
    private final World world;
    private final Map<Route, Queue<Fault>> faults = new EnumMap<>(Route.class);
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private volatile CompletableFuture<?> filesHeld = CompletableFuture.completedFuture(null);
    private final String token;

    public FakeRest(World world, Judge judge, String token, int port) {
        this.world = world;
        this.token = token;
        this.endpoints = new Endpoints(world, judge);
        for (Route route : Route.values()) {
            faults.put(route, new ConcurrentLinkedQueue<>());
        }
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        } catch (IOException problem) {
            throw new UncheckedIOException("opening the fake's REST port", problem);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
        world.cdnAt("http://127.0.0.1:" + port());
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public void gatewayAt(String url) {
        endpoints.gatewayAt(url);
    }

    public void order(Route route, Fault fault) {
        queue(route).add(fault);
    }

    public void forget(Route route) {
        queue(route).clear();
    }

    private Queue<Fault> queue(Route route) {
        Queue<Fault> queue = faults.get(route);
        if (queue == null) {
            throw new IllegalStateException("no such route: " + route);
        }
        return queue;
    }

    /** Something to download, as people attach it. */
    public String host(String name, byte[] content) {
        String path = "/attachments/" + Ids.next() + "/" + name;
        files.put(path, content);
        return world.cdn() + path + "?ex=1&is=2";
    }

    /** From now on files are given once this completes. */
    public void holdFiles(CompletableFuture<?> until) {
        filesHeld = until;
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getPath();
            byte[] file = files.get(path);
            if (file != null) {
                filesHeld.join();
                exchange.sendResponseHeaders(200, file.length);
                exchange.getResponseBody().write(file);
                return;
            }
            answer(exchange, path.replaceFirst("^/api/v10/", ""), body);
        } catch (IOException gone) {
            // The client hung up; so would Discord.
            return;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, String path, byte[] body) throws IOException, InterruptedException {
        Route route = Endpoints.route(exchange.getRequestMethod(), path);
        world.change(() -> world.requested(route));
        Fault fault = queue(route).poll();
        if (fault != null && fault.delayMillis() > 0) {
            TimeUnit.MILLISECONDS.sleep(fault.delayMillis());
        }
        if (fault != null && fault.status() >= 400) {
            misbehave(exchange, fault);
            return;
        }
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (!path.startsWith("interactions/") && !("Bot " + token).equals(authorization)) {
            send(exchange, 401, "{\"message\":\"401: Unauthorized\",\"code\":0}", true);
            return;
        }
        JsonNode answer;
        try {
            String type = exchange.getRequestHeaders().getFirst("Content-Type");
            JsonNode json = Multipart.of(type == null ? "" : type, body).json();
            answer = world.change(() -> endpoints.handle(exchange.getRequestMethod(), path, json));
        } catch (Refusal refusal) {
            send(exchange, refusal.status(), refusal.json(), true);
            return;
        }
        if (fault != null && fault.status() == 0) {
            return;
        }
        send(exchange, 200, answer.toString(), true);
    }

    private static void misbehave(HttpExchange exchange, Fault fault) throws IOException {
        if (fault.status() != 429) {
            send(exchange, fault.status(), "{\"message\":\"fault\",\"code\":0}", fault.via());
            return;
        }
        exchange.getResponseHeaders().add("Retry-After", Long.toString((long) Math.ceil(fault.retryAfterSeconds())));
        exchange.getResponseHeaders().add("X-RateLimit-Scope", "user");
        send(
                exchange,
                429,
                "{\"message\":\"You are being rate limited.\",\"retry_after\":" + fault.retryAfterSeconds()
                        + ",\"global\":false}",
                fault.via());
    }

    private static void send(HttpExchange exchange, int status, @Nullable String body, boolean via) throws IOException {
        if (via) {
            exchange.getResponseHeaders().add("Via", "1.1 google");
        }
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        byte[] bytes = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
