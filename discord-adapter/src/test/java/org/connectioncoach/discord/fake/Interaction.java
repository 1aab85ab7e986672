package org.connectioncoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.connectioncoach.discord.fake.payload.Json;
import org.connectioncoach.discord.fake.world.FakeInteraction;
import org.connectioncoach.discord.fake.world.World;
import org.jspecify.annotations.Nullable;

/** A command used or a button pressed, and what comes back. */
public final class Interaction {
    private final Person person;
    private final World world;
    private final FakeInteraction interaction;

    Interaction(Person person, World world, FakeInteraction interaction) {
        this.person = person;
        this.world = world;
        this.interaction = interaction;
    }

    /** Waits for a message of this interaction, the changed card included, that contains the words. */
    public Shown then(String words) {
        ObjectNode message = world.await("\"" + words + "\" after an interaction", 15_000, () -> find(words));
        return new Shown(person, world, message, interaction.where());
    }

    /** How many messages of this interaction contain the words now. */
    public long countOf(String words) {
        return world.look(
                () -> Stream.concat(Stream.ofNullable(interaction.original()), interaction.followUps().stream())
                        .filter(message -> Shown.words(message).contains(words))
                        .count());
    }

    private @Nullable ObjectNode find(String words) {
        ObjectNode original = interaction.original();
        if (original != null && Shown.words(original).contains(words)) {
            return original;
        }
        return interaction.followUps().stream()
                .filter(message -> Shown.words(message).contains(words))
                .findFirst()
                .orElse(null);
    }

    /** Waits until Discord has an answer; its callback type. */
    public int acknowledged() {
        return world.await(
                "an acknowledgement", 15_000, () -> interaction.acknowledged() ? interaction.callbackType() : null);
    }

    /** Whether Discord gets an answer in time; otherwise the person reads "This interaction failed". */
    public boolean isAnswered() {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(3_200);
        return world.awaitUntil(deadline, interaction::acknowledged);
    }

    /** Whether the first answer showed these words, whatever stands there now. */
    public boolean beganWith(String words) {
        return world.look(() ->
                interaction.first().findValuesAsText("content").stream().anyMatch(shown -> shown.contains(words)));
    }

    /** Nanoseconds from the event to the acknowledgement. */
    public long acknowledgedAfterNanos() {
        acknowledged();
        return interaction.acknowledgedAfterNanos();
    }

    /** Milliseconds from the event to the acknowledgement. */
    public long acknowledgedAfter() {
        acknowledged();
        return TimeUnit.NANOSECONDS.toMillis(interaction.acknowledgedAfterNanos());
    }

    /** Discord forgets the token, as it does after fifteen minutes. */
    public Interaction expires() {
        world.change(() -> interaction.expire());
        return this;
    }

    public String id() {
        return interaction.id();
    }

    public String address() {
        return interaction.id() + ":" + interaction.token();
    }

    public int followUps() {
        return world.look(() -> interaction.followUps().size());
    }

    /** Waits for a form to open. */
    public JsonNode form() {
        return world.await("a form", 15_000, () -> interaction.modal());
    }

    /** Fills the form in, by field id, and sends it. */
    public Interaction submits(Map<String, List<String>> fields) {
        return submits(fields, null);
    }

    /** Sends the form with a file in its upload field. */
    public Interaction submitsFile(String fileName, byte[] content) {
        return submits(Map.of(), person.uploaded(fileName, content));
    }

    private Interaction submits(Map<String, List<String>> fields, @Nullable ObjectNode file) {
        JsonNode form = form();
        ObjectNode data = Json.object().put("custom_id", form.path("custom_id").asText());
        ArrayNode labels = data.putArray("components");
        int number = 1;
        for (JsonNode label : form.path("components")) {
            JsonNode component = label.path("component");
            String id = component.path("custom_id").asText();
            int type = component.path("type").asInt();
            ObjectNode answer =
                    Json.object().put("type", type).put("id", number++).put("custom_id", id);
            List<String> values = fields.getOrDefault(id, List.of());
            if (type == 4) {
                answer.put("value", values.isEmpty() ? "" : values.get(0));
            } else if (type == 21) {
                answer.put("value", values.isEmpty() ? null : values.get(0));
            } else if (type == 19 && file != null) {
                answer.putArray("values").add(file.path("id").asText());
            } else {
                ArrayNode array = answer.putArray("values");
                values.forEach(array::add);
            }
            labels.addObject().put("type", 18).put("id", number++).set("component", answer);
        }
        if (file != null) {
            data.putObject("resolved")
                    .putObject("attachments")
                    .set(file.path("id").asText(), file);
        }
        return person.interact(FakeInteraction.FORM, interaction.where(), interaction.card(), data);
    }
}
