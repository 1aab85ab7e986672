package org.connectioncoach.discord.fake.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.connectioncoach.discord.fake.payload.Json;
import org.connectioncoach.discord.fake.payload.Judge;
import org.connectioncoach.discord.fake.payload.Refusal;
import org.connectioncoach.discord.fake.payload.Resolving;
import org.connectioncoach.discord.fake.world.User;
import org.connectioncoach.discord.fake.world.World;

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
        channel.putArray("recipients").add(new User(user, "somebody", "").json());
        return channel;
    }

    JsonNode send(String channel, JsonNode body) {
        String user = world.userOf(channel);
        if (user == null
                && !channel.equals(world.places().publicChannel())
                && !channel.equals(world.places().otherChannel())) {
            throw new Refusal(404, 10003, "Unknown Channel");
        }
        Integer closed = world.closedWith(user == null ? channel : user);
        if (closed != null) {
            throw new Refusal(403, closed, "Cannot send messages to this user");
        }
        judge.message(body, "MessageCreateRequest");
        String nonce = body.path("nonce").asText("");
        ObjectNode before = world.sentWith(channel, nonce);
        if (body.path("enforce_nonce").asBoolean() && before != null) {
            return before;
        }
        ObjectNode message = Resolving.message(channel, world.bot(), body, world.cdn());
        message.put("seen_by", user == null ? "everybody" : user);
        world.remember(channel, nonce, message);
        world.show(message);
        return message;
    }

    JsonNode edit(String id, JsonNode body) {
        ObjectNode message = world.message(id);
        if (message == null) {
            throw new Refusal(404, 10008, "Unknown Message");
        }
        if ((message.path("flags").asInt() & 64) != 0) {
            throw new Refusal(404, 10008, "Unknown Message");
        }
        judge.message(body, "MessageEditRequestPartial");
        Resolving.edit(message, body, world.cdn());
        world.changed(message);
        return message;
    }
}
