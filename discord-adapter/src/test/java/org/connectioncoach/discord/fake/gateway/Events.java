package org.connectioncoach.discord.fake.gateway;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.connectioncoach.discord.fake.payload.Json;
import org.connectioncoach.discord.fake.payload.Resolving;
import org.connectioncoach.discord.fake.world.FakeInteraction;
import org.connectioncoach.discord.fake.world.User;
import org.connectioncoach.discord.fake.world.Where;
import org.connectioncoach.discord.fake.world.World;

/** The events that Discord sends, with the fields that JDA needs. */
public final class Events {
    private static final String PERMISSIONS = "2251799813685247";
    private static final String JOINED = "2026-01-01T00:00:00.000000+00:00";

    private final World world;

    public Events(World world) {
        this.world = world;
    }

    public ObjectNode[] greeting(String sessionId, String gatewayUrl) {
        ObjectNode ready =
                Json.object().put("v", 10).put("session_id", sessionId).put("resume_gateway_url", gatewayUrl);
        ready.set("user", world.bot());
        ready.putArray("shard").add(0).add(1);
        ready.putArray("guilds").addObject().put("id", world.places().server()).put("unavailable", true);
        ready.putObject("application").put("id", world.places().bot()).put("flags", 0);
        ready.putArray("private_channels");
        return new ObjectNode[] {event("READY", ready), event("GUILD_CREATE", server())};
    }

    private static ObjectNode event(String type, ObjectNode data) {
        ObjectNode event = Json.object().put("t", type);
        event.set("d", data);
        return event;
    }

    private ObjectNode server() {
        ObjectNode server = Json.object()
                .put("id", world.places().server())
                .put("name", "Riverton")
                .put("owner_id", world.places().bot())
                .put("member_count", 2)
                .put("large", false)
                .put("afk_timeout", 300)
                .put("unavailable", false)
                .put("premium_progress_bar_enabled", false)
                .put("preferred_locale", "en-US")
                .put("joined_at", JOINED);
        for (String list : new String[] {
            "emojis",
            "stickers",
            "features",
            "threads",
            "stage_instances",
            "voice_states",
            "presences",
            "guild_scheduled_events",
            "soundboard_sounds"
        }) {
            server.putArray(list);
        }
        ArrayNode roles = server.putArray("roles");
        roles.addObject()
                .put("id", world.places().server())
                .put("name", "@everyone")
                .put("permissions", PERMISSIONS)
                .put("color", 0)
                .put("hoist", false)
                .put("managed", false)
                .put("mentionable", false)
                .put("position", 0)
                .putObject("colors")
                .put("primary_color", 0)
                .putNull("secondary_color")
                .putNull("tertiary_color");
        ArrayNode channels = server.putArray("channels");
        channels.add(textChannel(world.places().publicChannel(), world.places().server(), "career-network"));
        channels.add(textChannel(world.places().otherChannel(), world.places().server(), "general"));
        ObjectNode self = member(world.bot());
        server.putArray("members").add(self);
        return server;
    }

    private static ObjectNode textChannel(String id, String server, String name) {
        ObjectNode channel = Json.object()
                .put("id", id)
                .put("guild_id", server)
                .put("type", 0)
                .put("name", name)
                .put("position", 0)
                .put("nsfw", false)
                .put("permissions", PERMISSIONS);
        channel.putArray("permission_overwrites");
        return channel;
    }

    private static ObjectNode member(ObjectNode user) {
        ObjectNode member = Json.object()
                .put("joined_at", JOINED)
                .put("deaf", false)
                .put("mute", false)
                .put("pending", false)
                .put("permissions", PERMISSIONS)
                .put("flags", 0);
        member.set("user", user);
        member.putArray("roles");
        return member;
    }

    public ObjectNode interaction(FakeInteraction of, ObjectNode data) {
        User from = of.user();
        String channel = world.look(() -> world.channel(from, of.where()));
        ObjectNode payload = Json.object()
                .put("id", of.id())
                .put("application_id", world.places().bot())
                .put("type", of.type())
                .put("token", of.token())
                .put("version", 1)
                .put("channel_id", channel)
                .put("locale", from.locale())
                .put("context", of.where().context())
                .put("attachment_size_limit", 10_485_760);
        payload.set("data", data);
        payload.putArray("entitlements");
        ObjectNode owners = payload.putObject("authorizing_integration_owners");
        owners.put(
                of.where().userInstalled() ? "1" : "0",
                of.where() == Where.SERVER ? world.places().server() : from.id());
        ObjectNode user = from.json();
        if (of.where() == Where.SERVER || of.where() == Where.FOREIGN_SERVER) {
            String server = of.where() == Where.SERVER
                    ? world.places().server()
                    : world.places().foreignServer();
            payload.put("guild_id", server).put("guild_locale", "en-US");
            payload.putObject("guild").put("id", server).put("locale", "en-US").putArray("features");
            payload.set("member", member(user));
            payload.set("channel", textChannel(channel, server, "somewhere"));
        } else {
            payload.set("user", user);
            payload.set("channel", directChannel(channel, user));
        }
        if (of.card() != null) {
            payload.set("message", of.card().deepCopy());
        }
        return payload;
    }

    private static ObjectNode directChannel(String id, ObjectNode user) {
        ObjectNode channel =
                Json.object().put("id", id).put("type", 1).put("flags", 0).put("permissions", PERMISSIONS);
        channel.putArray("recipients").add(user.deepCopy());
        return channel;
    }

    public ObjectNode message(User from, String channel, boolean inServer, String content) {
        ObjectNode user = from.json();
        ObjectNode message = Resolving.message(channel, user, Json.object().put("content", content), world.cdn());
        if (inServer) {
            message.put("guild_id", world.places().server());
            ObjectNode member = member(user.deepCopy());
            member.remove("user");
            message.set("member", member);
        }
        return message;
    }
}
