package org.connectioncoach.discord.fake.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.connectioncoach.discord.fake.fault.Route;
import org.connectioncoach.discord.fake.payload.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the fake remembers. Whoever reads or changes it does so inside {@link Watched#look} or {@link
 * Watched#change}.
 */
public final class World extends Watched {
    private final Places places = Places.fresh();
    private final Map<String, FakeInteraction> interactions = new HashMap<>();
    /** By id, in the order they appeared. */
    private final Map<String, ObjectNode> messages = new LinkedHashMap<>();

    private final Map<String, String> directChannels = new HashMap<>();
    private final Map<String, ObjectNode> byNonce = new HashMap<>();
    private final Map<String, Integer> closed = new HashMap<>();
    private final Map<Route, Integer> requests = new EnumMap<>(Route.class);
    private @Nullable JsonNode commands;
    private String cdn = "";
    private Consumer<JsonNode> watcher = shown -> {};

    public Places places() {
        return places;
    }

    public ObjectNode bot() {
        return User.json(places.bot(), "Connection Coach").put("bot", true);
    }

    /** The channel that something of this person comes from. */
    public String channel(User user, Where where) {
        return switch (where) {
            case SERVER -> places.otherChannel();
            case FOREIGN_SERVER -> places.foreignChannel();
            case BOT_DM -> directChannel(user.id());
            case OTHER_DM -> "9" + user.id().substring(1);
        };
    }

    /** The direct channel of the bot with somebody, opened if need be. */
    public String directChannel(String user) {
        return directChannels.computeIfAbsent(user, same -> Ids.next());
    }

    /** Whose direct channel this is; null for any other. */
    public @Nullable String userOf(String channel) {
        for (Map.Entry<String, String> direct : directChannels.entrySet()) {
            if (direct.getValue().equals(channel)) {
                return direct.getKey();
            }
        }
        return null;
    }

    /** From now on this person or channel takes no messages from the bot: Discord's code for why. */
    public void close(String userOrChannel, int code) {
        closed.put(userOrChannel, code);
    }

    public @Nullable Integer closedWith(String userOrChannel) {
        return closed.get(userOrChannel);
    }

    public void begin(FakeInteraction interaction) {
        interactions.put(interaction.token(), interaction);
    }

    public @Nullable FakeInteraction interaction(String token) {
        return interactions.get(token);
    }

    /** Puts a new message where it is seen. */
    public void show(ObjectNode message) {
        messages.put(message.path("id").asText(), message);
        watcher.accept(message.deepCopy());
    }

    /** A shown message reads differently now. */
    public void changed(ObjectNode message) {
        watcher.accept(message.deepCopy());
    }

    public void delete(String messageId) {
        messages.remove(messageId);
    }

    public boolean shows(String messageId) {
        return messages.containsKey(messageId);
    }

    public @Nullable ObjectNode message(String id) {
        return messages.get(id);
    }

    /** What is shown, oldest first. */
    public Collection<ObjectNode> messages() {
        return messages.values();
    }

    /** The message that was sent with this nonce in this channel, if one was. */
    public @Nullable ObjectNode sentWith(String channel, String nonce) {
        return byNonce.get(channel + "/" + nonce);
    }

    public void remember(String channel, String nonce, ObjectNode message) {
        byNonce.put(channel + "/" + nonce, message);
    }

    public void requested(Route route) {
        requests.merge(route, 1, Integer::sum);
    }

    public int requests(Route route) {
        return requests.getOrDefault(route, 0);
    }

    public void register(JsonNode definitions) {
        commands = definitions;
    }

    /** The commands as they were registered last. */
    public @Nullable JsonNode commands() {
        return commands;
    }

    public void cdnAt(String address) {
        cdn = address;
    }

    /** Where attachments lie. */
    public String cdn() {
        return cdn;
    }

    /** Hears of everything the bot shows, new or changed; called under the lock. */
    public void watch(Consumer<JsonNode> newWatcher) {
        watcher = newWatcher;
    }

    @Override
    String lately() {
        return "the last messages are "
                + messages.values().stream()
                        .skip(Math.max(0, messages.size() - 5))
                        .map(message -> message.findValuesAsText("content").toString())
                        .toList();
    }
}
