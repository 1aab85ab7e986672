package org.connectioncoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.connectioncoach.discord.fake.fault.Fault;
import org.connectioncoach.discord.fake.fault.Route;
import org.connectioncoach.discord.fake.gateway.Events;
import org.connectioncoach.discord.fake.gateway.FakeGateway;
import org.connectioncoach.discord.fake.payload.Judge;
import org.connectioncoach.discord.fake.rest.FakeRest;
import org.connectioncoach.discord.fake.world.World;
import org.connectioncoach.discord.settings.DiscordSettings;
import org.jspecify.annotations.Nullable;

/** A whole small Discord; start it, point the adapter at it, and let {@link Person}s use the bot. */
public final class FakeDiscord implements AutoCloseable {
    public static final String TOKEN = "fake-token";

    private final World world = new World();
    private final Judge judge = new Judge();
    private final FakeRest rest;
    private final FakeGateway gateway;
    private final Events events = new Events(world);

    public FakeDiscord() {
        rest = new FakeRest(world, judge, TOKEN, 0);
        gateway = new FakeGateway(TOKEN, 0, session -> {
            world.change(() -> session);
            return events.greeting(session, gatewayUrl());
        });
        rest.gatewayAt(gatewayUrl());
    }

    public String apiUrl() {
        return "http://127.0.0.1:" + rest.port() + "/api/v10";
    }

    public String gatewayUrl() {
        return gateway.url();
    }

    /** Settings that lead here and nowhere else. */
    public DiscordSettings settings() {
        return DiscordSettings.of(TOKEN).at(apiUrl(), gatewayUrl(), Set.of("127.0.0.1:" + rest.port()));
    }

    public Person person(String name) {
        return new Person(this, name);
    }

    /** Payloads so far that broke one of Discord's rules. */
    public List<String> violations() {
        return judge.violations();
    }

    /** Tells somebody everything that the bot shows from now on: new messages and changed ones, whole. */
    public void watch(Consumer<JsonNode> watcher) {
        world.change(() -> world.watch(watcher));
    }

    public void order(Route route, Fault fault) {
        rest.order(route, fault);
    }

    /** What was ordered and has not struck yet never will. */
    public void forget(Route route) {
        rest.forget(route);
    }

    /** From now on attached files are given once this completes. */
    public void holdFiles(CompletableFuture<?> until) {
        rest.holdFiles(until);
    }

    public int requests(Route route) {
        return world.look(() -> world.requests(route));
    }

    public @Nullable JsonNode commands() {
        return world.look(world::commands);
    }

    public JsonNode awaitCommands() {
        return world.await("registered commands", 15_000, world::commands);
    }

    public String publicChannel() {
        return world.places().publicChannel();
    }

    /** An admin takes the permission to write in the public channel away. */
    public void forbidPublicChannel() {
        world.change(() -> world.close(world.places().publicChannel(), 50013));
    }

    public String serverId() {
        return world.places().server();
    }

    public int intents() {
        return gateway.lastIntents();
    }

    public int identified() {
        return gateway.identified();
    }

    /** Waits until the bot has begun so many sessions. */
    public void awaitIdentified(int sessions) {
        world.await(sessions + " sessions", 20_000, () -> gateway.identified() >= sessions ? true : null);
    }

    public void drop() {
        gateway.drop();
    }

    public void closeWith(int code) {
        gateway.close(code);
    }

    public void reconnect() {
        gateway.reconnect();
    }

    public void invalidate(boolean resumable) {
        gateway.invalidate(resumable);
    }

    public void refuseConnections(boolean nobody) {
        gateway.refuse(nobody);
    }

    World world() {
        return world;
    }

    Events events() {
        return events;
    }

    FakeRest rest() {
        return rest;
    }

    void tell(String type, ObjectNode data) {
        gateway.dispatch(type, data);
    }

    @Override
    public void close() {
        rest.close();
        try {
            gateway.stop(500);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
        }
    }
}
