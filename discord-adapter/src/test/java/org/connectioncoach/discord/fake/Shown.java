package org.connectioncoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.connectioncoach.discord.fake.payload.Json;
import org.connectioncoach.discord.fake.world.FakeInteraction;
import org.connectioncoach.discord.fake.world.Where;
import org.connectioncoach.discord.fake.world.World;
import org.jspecify.annotations.Nullable;

/** A message on somebody's screen. */
public final class Shown {
    private final Person person;
    private final World world;
    private final ObjectNode message;
    private final Where where;

    Shown(Person person, World world, ObjectNode message, Where where) {
        this.person = person;
        this.world = world;
        this.message = message;
        this.where = where;
    }

    static Shown await(Person person, World world, String afterId, String words) {
        ObjectNode found =
                world.await("\"" + words + "\" for " + person.id(), 15_000, () -> find(person, world, afterId, words));
        return new Shown(person, world, found, Where.BOT_DM);
    }

    private static @Nullable ObjectNode find(Person person, World world, String afterId, String words) {
        return world.messages().stream()
                .filter(message -> message.path("id").asText().compareTo(afterId) > 0)
                .filter(message ->
                        visible(message, person.id()) && words(message).contains(words))
                .findFirst()
                .orElse(null);
    }

    static boolean visible(JsonNode message, String user) {
        String seenBy = message.path("seen_by").asText();
        return seenBy.equals(user) || seenBy.equals("everybody");
    }

    /** Everything to read on it, without the escapes. */
    static String words(JsonNode message) {
        String words = String.join("\n", message.findValuesAsText("content"))
                + String.join("\n", message.findValuesAsText("label"))
                + String.join("\n", message.findValuesAsText("description"));
        return words.replaceAll("\\\\(?=[^A-Za-z0-9\\s])", "");
    }

    public String words() {
        return world.look(() -> words(message));
    }

    public boolean onlyVisibleToThem() {
        return world.look(() -> (message.path("flags").asInt() & 64) != 0);
    }

    public String answers() {
        return world.look(() -> message.path("answers").asText());
    }

    public String channel() {
        return world.look(() -> message.path("channel_id").asText());
    }

    public List<String> buttons() {
        return world.look(() -> message.findParents("custom_id").stream()
                .map(button ->
                        button.path("label").asText(button.path("placeholder").asText()))
                .toList());
    }

    public JsonNode json() {
        return world.look(message::deepCopy);
    }

    /** Waits until the buttons on it are these. */
    public Shown awaitButtons(String... labels) {
        world.await(
                "buttons " + List.of(labels) + " on a card with " + buttons(),
                15_000,
                () -> buttons().equals(List.of(labels)) ? true : null);
        return this;
    }

    /** The same message, for pressing it in the server where it is shown. */
    public Shown inServer() {
        return new Shown(person, world, message, Where.SERVER);
    }

    /** Somebody deletes the message. */
    public Shown deleted() {
        world.change(() -> world.delete(message.path("id").asText()));
        return this;
    }

    public String id() {
        return world.look(() -> message.path("id").asText());
    }

    /** Waits until it says so. */
    public Shown awaitWords(String words) {
        world.await("\"" + words + "\" on a card", 15_000, () -> words(message).contains(words) ? true : null);
        return this;
    }

    public Interaction press(String label) {
        ObjectNode data = Json.object().put("component_type", 2).put("custom_id", idOf(label));
        return person.interact(FakeInteraction.COMPONENT, where, message, data);
    }

    /** Presses something that is no longer there, as people do on a phone that lags behind. */
    public Interaction pressId(String customId) {
        ObjectNode data = Json.object().put("component_type", 2).put("custom_id", customId);
        return person.interact(FakeInteraction.COMPONENT, where, message, data);
    }

    public Interaction choose(String placeholder, List<String> values) {
        ObjectNode data = Json.object().put("component_type", 3).put("custom_id", idOf(placeholder));
        values.forEach(data.putArray("values")::add);
        return person.interact(FakeInteraction.COMPONENT, where, message, data);
    }

    public String idOf(String label) {
        return world.look(() -> message.findParents("custom_id").stream()
                .filter(button -> button.path("label").asText().equals(label)
                        || button.path("placeholder").asText().equals(label))
                .map(button -> button.path("custom_id").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button \"" + label + "\" but " + buttons())));
    }
}
