package org.connectioncoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.connectioncoach.discord.fake.payload.Json;
import org.connectioncoach.discord.fake.payload.Judge;
import org.connectioncoach.discord.fake.payload.Refusal;
import org.connectioncoach.discord.fake.payload.Resolving;

/** What Discord allows in channels. Called under the world's lock. */
final class ChannelRules {
    private final World world;
    private final Judge judge;

    ChannelRules(World world, Judge judge) {
        this.world = world;
        this.judge = judge;
    }

    JsonNode openDirect(JsonNode body) {
        String user = body.path("recipient_id").asText();
        ObjectNode channel = Json.object().put("id", world.directChannel(user)).put("type", 1);
        channel.putArray("recipients").add(World.user(user, "somebody"));
        return channel;
    }

    JsonNode send(String channel, JsonNode body) {
        String user = userOf(channel);
        if (user == null && !channel.equals(world.publicChannel) && !channel.equals(world.otherChannel)) {
            throw new Refusal(404, 10003, "Unknown Channel");
        }
        Integer closed = world.closedTo.get(user == null ? channel : user);
        if (closed != null) {
            throw new Refusal(403, closed, "Cannot send messages to this user");
        }
        judge.message(body, "MessageCreateRequest");
        String nonce = channel + "/" + body.path("nonce").asText("");
        if (body.path("enforce_nonce").asBoolean() && world.byNonce.containsKey(nonce)) {
            return world.byNonce.get(nonce);
        }
        ObjectNode message = Resolving.message(channel, world.bot(), body, world.cdn);
        message.put("seen_by", user == null ? "everybody" : user);
        world.messages.put(message.path("id").asText(), message);
        world.byNonce.put(nonce, message);
        world.watcher.accept(message.deepCopy());
        return message;
    }

    JsonNode edit(String id, JsonNode body) {
        ObjectNode message = world.messages.get(id);
        if (message == null) {
            throw new Refusal(404, 10008, "Unknown Message");
        }
        if ((message.path("flags").asInt() & 64) != 0) {
            throw new Refusal(404, 10008, "Unknown Message");
        }
        judge.message(body, "MessageEditRequestPartial");
        Resolving.edit(message, body, world.cdn);
        world.watcher.accept(message.deepCopy());
        return message;
    }

    private @org.jspecify.annotations.Nullable String userOf(String channel) {
        for (Map.Entry<String, String> direct : world.directChannels.entrySet()) {
            if (direct.getValue().equals(channel)) {
                return direct.getKey();
            }
        }
        return null;
    }
}
