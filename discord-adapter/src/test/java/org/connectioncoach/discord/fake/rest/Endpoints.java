package org.connectioncoach.discord.fake.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.connectioncoach.discord.fake.fault.Route;
import org.connectioncoach.discord.fake.payload.Ids;
import org.connectioncoach.discord.fake.payload.Json;
import org.connectioncoach.discord.fake.payload.Judge;
import org.connectioncoach.discord.fake.payload.Refusal;
import org.connectioncoach.discord.fake.world.World;

/** Which request does what. Called under the world's lock. */
final class Endpoints {
    private final World world;
    private final Judge judge;
    private final InteractionRules interactions;
    private final ChannelRules channels;
    private volatile String gateway = "";

    Endpoints(World world, Judge judge) {
        this.world = world;
        this.judge = judge;
        this.interactions = new InteractionRules(world, judge);
        this.channels = new ChannelRules(world, judge);
    }

    void gatewayAt(String url) {
        this.gateway = url;
    }

    static Route route(String method, String path) {
        String[] parts = path.split("/");
        return switch (parts[0]) {
            case "interactions" -> Route.CALLBACK;
            case "webhooks" ->
                parts.length == 3 ? Route.FOLLOW_UP : method.equals("PATCH") ? Route.EDIT_ORIGINAL : Route.GET_ORIGINAL;
            case "channels" ->
                path.endsWith("/messages") ? Route.SEND : method.equals("PATCH") ? Route.EDIT : Route.OTHER;
            case "users" -> path.equals("users/@me/channels") ? Route.OPEN_DM : Route.OTHER;
            case "applications" -> Route.COMMANDS;
            default -> Route.OTHER;
        };
    }

    JsonNode handle(String method, String path, JsonNode body) {
        String[] parts = path.split("/");
        return switch (route(method, path)) {
            case CALLBACK -> interactions.callback(parts[1], parts[2], body);
            case FOLLOW_UP -> interactions.followUp(parts[2], body);
            case EDIT_ORIGINAL -> interactions.editOriginal(parts[2], body);
            case GET_ORIGINAL -> interactions.original(parts[2]);
            case SEND -> channels.send(parts[1], body);
            case EDIT -> channels.edit(parts[3], body);
            case OPEN_DM -> channels.openDirect(body);
            case COMMANDS -> commands(body);
            case OTHER -> other(path);
        };
    }

    private JsonNode commands(JsonNode body) {
        for (JsonNode command : body) {
            judge.schema(command, "ApplicationCommandUpdateRequest");
        }
        world.register(body.deepCopy());
        JsonNode answer = body.deepCopy();
        for (JsonNode command : answer) {
            ((ObjectNode) command)
                    .put("id", Ids.next())
                    .put("application_id", world.places().bot())
                    .put("version", Ids.next());
            if (!command.has("description")) {
                ((ObjectNode) command).put("description", "");
            }
        }
        return answer;
    }

    private JsonNode other(String path) {
        return switch (path) {
            case "gateway" -> Json.object().put("url", gateway);
            case "gateway/bot" -> {
                ObjectNode answer = Json.object().put("url", gateway).put("shards", 1);
                answer.putObject("session_start_limit")
                        .put("total", 1000)
                        .put("remaining", 999)
                        .put("reset_after", 1000)
                        .put("max_concurrency", 1);
                yield answer;
            }
            case "users/@me" -> world.bot();
            default -> {
                if (path.endsWith("/typing")) {
                    yield Json.object();
                }
                throw new Refusal(404, 0, "404: Not Found " + path);
            }
        };
    }
}
