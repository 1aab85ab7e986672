package org.connectioncoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.connectioncoach.discord.fake.payload.Ids;
import org.connectioncoach.discord.fake.payload.Json;
import org.connectioncoach.discord.fake.payload.Resolving;
import org.connectioncoach.discord.fake.world.FakeInteraction;
import org.connectioncoach.discord.fake.world.User;
import org.connectioncoach.discord.fake.world.Where;
import org.connectioncoach.discord.fake.world.World;
import org.jspecify.annotations.Nullable;

/** Somebody who uses the bot, with their thumbs. */
public final class Person {
    private final FakeDiscord discord;
    private final World world;
    private User user;

    Person(FakeDiscord discord, String name) {
        this.discord = discord;
        this.world = discord.world();
        this.user = new User(Ids.next(), name, "en-US");
    }

    public String id() {
        return user.id();
    }

    public Person speaking(String newLocale) {
        user = new User(user.id(), user.name(), newLocale);
        return this;
    }

    /** The channel that messages of this person from there come from. */
    public String channelIn(Where where) {
        return world.look(() -> world.channel(user, where));
    }

    /** Takes no direct messages from the bot: 50007, or 50278 without a common server. */
    public void closesDirectMessages(int code) {
        world.change(() -> world.close(id(), code));
    }

    /** Types {@code /coach <subcommand>} with options by name. */
    public Interaction slash(Where where, String subcommand, Map<String, String> options) {
        ObjectNode data =
                Json.object().put("id", Ids.next()).put("name", "coach").put("type", 1);
        ObjectNode sub = data.putArray("options").addObject().put("type", 1).put("name", subcommand);
        ArrayNode values = sub.putArray("options");
        options.forEach((option, value) ->
                values.addObject().put("type", 3).put("name", option).put("value", value));
        return interact(FakeInteraction.COMMAND, where, null, data);
    }

    public Interaction slash(Where where, String subcommand) {
        return slash(where, subcommand, Map.of());
    }

    /** Attaches a file to {@code /coach network}. */
    public Interaction slashWithFile(Where where, String fileName, byte[] content) {
        ObjectNode data =
                Json.object().put("id", Ids.next()).put("name", "coach").put("type", 1);
        ObjectNode sub = data.putArray("options").addObject().put("type", 1).put("name", "network");
        ObjectNode file = attachment(fileName, content, "text/csv");
        sub.putArray("options")
                .addObject()
                .put("type", 11)
                .put("name", "file")
                .put("value", file.path("id").asText());
        data.putObject("resolved").putObject("attachments").set(file.path("id").asText(), file);
        return interact(FakeInteraction.COMMAND, where, null, data);
    }

    /** Uses "Check this request" on a message with these words. */
    public Interaction checksMessage(Where where, String words) {
        ObjectNode message = Resolving.message(
                channelIn(where),
                new User(Ids.next(), "Alex", "").json(),
                Json.object().put("content", words),
                world.cdn());
        ObjectNode data = Json.object()
                .put("id", Ids.next())
                .put("name", "Check this request")
                .put("type", 3)
                .put("target_id", message.path("id").asText());
        data.putObject("resolved").putObject("messages").set(message.path("id").asText(), message);
        return interact(FakeInteraction.COMMAND, where, null, data);
    }

    /** What is offered while typing. */
    public List<String> types(String subcommand, String option, String typed) {
        ObjectNode data =
                Json.object().put("id", Ids.next()).put("name", "coach").put("type", 1);
        ObjectNode sub = data.putArray("options").addObject().put("type", 1).put("name", subcommand);
        sub.putArray("options")
                .addObject()
                .put("type", 3)
                .put("name", option)
                .put("value", typed)
                .put("focused", true);
        FakeInteraction interaction = begin(FakeInteraction.AUTOCOMPLETE, Where.SERVER, null, data);
        JsonNode choices = world.await("suggestions", 10_000, () -> interaction.choices());
        return choices.findValuesAsText("name");
    }

    Interaction interact(int type, Where where, @Nullable ObjectNode card, ObjectNode data) {
        return new Interaction(this, world, begin(type, where, card, data));
    }

    private FakeInteraction begin(int type, Where where, @Nullable ObjectNode card, ObjectNode data) {
        FakeInteraction interaction = new FakeInteraction(type, user, where, card);
        world.change(() -> world.begin(interaction));
        discord.tell("INTERACTION_CREATE", discord.events().interaction(interaction, data));
        return interaction;
    }

    /** Writes into the direct messages with the bot. */
    public Sent says(String words) {
        return sends(discord.events().message(user, channelIn(Where.BOT_DM), false, words));
    }

    public Sent sendsFile(String fileName, byte[] content, String type) {
        ObjectNode message = discord.events().message(user, channelIn(Where.BOT_DM), false, "");
        ((ArrayNode) message.path("attachments")).add(attachment(fileName, content, type));
        return sends(message);
    }

    /** Mentions the bot in the channel where it may speak, or in another one. */
    public Sent mentionsBot(boolean whereItMaySpeak, String words) {
        String channel = whereItMaySpeak
                ? world.places().publicChannel()
                : world.places().otherChannel();
        ObjectNode message = discord.events()
                .message(user, channel, true, "<@" + world.places().bot() + "> " + words);
        ((ArrayNode) message.path("mentions")).add(world.bot());
        return sends(message);
    }

    private Sent sends(ObjectNode message) {
        Sent sent = new Sent(this, world, message.path("id").asText());
        discord.tell("MESSAGE_CREATE", message);
        return sent;
    }

    private ObjectNode attachment(String fileName, byte[] content, String type) {
        String url = discord.rest().host(fileName, content);
        return Json.object()
                .put("id", Ids.next())
                .put("filename", fileName)
                .put("size", content.length)
                .put("url", url)
                .put("proxy_url", url)
                .put("content_type", type);
    }

    ObjectNode uploaded(String fileName, byte[] content) {
        return attachment(fileName, content, "text/csv");
    }

    /** Waits for a message that this person sees and that contains the words. */
    public Shown sees(String words) {
        return Shown.await(this, world, "", words);
    }

    /** A message that this person sees, by its id, for pressing what is on it; null once it is deleted. */
    public @Nullable Shown at(String messageId, Where where) {
        ObjectNode message = world.look(() -> world.message(messageId));
        return message == null ? null : new Shown(this, world, message, where);
    }

    /** Everything that this person reads now, a message a line. */
    public List<String> words() {
        return world.look(() -> world.messages().stream()
                .filter(message -> Shown.visible(message, id()))
                .map(Shown::words)
                .toList());
    }

    /** How many messages with these words this person sees now. */
    public long countOf(String words) {
        return world.look(() -> world.messages().stream()
                .filter(message ->
                        Shown.visible(message, id()) && Shown.words(message).contains(words))
                .count());
    }
}
