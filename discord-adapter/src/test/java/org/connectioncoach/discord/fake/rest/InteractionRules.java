package org.connectioncoach.discord.fake.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.connectioncoach.discord.fake.payload.Json;
import org.connectioncoach.discord.fake.payload.Judge;
import org.connectioncoach.discord.fake.payload.Refusal;
import org.connectioncoach.discord.fake.payload.Resolving;
import org.connectioncoach.discord.fake.world.FakeInteraction;
import org.connectioncoach.discord.fake.world.World;

/** What Discord allows with an interaction's token. Called under the world's lock. */
final class InteractionRules {
    private static final int EPHEMERAL = 64;
    private static final int LOADING = 128;
    private static final int COMPONENTS_V2 = 1 << 15;
    private static final int FOLLOW_UPS_OF_USER_INSTALLS = 5;

    private final World world;
    private final Judge judge;

    InteractionRules(World world, Judge judge) {
        this.world = world;
        this.judge = judge;
    }

    JsonNode callback(String id, String token, JsonNode body) {
        FakeInteraction interaction = world.interaction(token);
        if (interaction == null || !interaction.id().equals(id) || interaction.expired()) {
            throw new Refusal(404, 10062, "Unknown interaction");
        }
        if (interaction.acknowledged()) {
            throw new Refusal(400, 40060, "Interaction has already been acknowledged.");
        }
        if (interaction.tooLate()) {
            throw new Refusal(404, 10062, "Unknown interaction");
        }
        int type = body.path("type").asInt();
        JsonNode data = body.path("data");
        switch (type) {
            case 4 -> {
                onlyFor(interaction, FakeInteraction.COMMAND, FakeInteraction.COMPONENT, FakeInteraction.FORM);
                judge.message(data, "IncomingWebhookInteractionRequest");
                show(interaction, data);
            }
            case 5 -> {
                onlyFor(interaction, FakeInteraction.COMMAND, FakeInteraction.COMPONENT, FakeInteraction.FORM);
                if ((data.path("flags").asInt() & ~EPHEMERAL) != 0) {
                    judge.refuse(List.of("a deferred answer takes the ephemeral flag only"));
                }
                ObjectNode thinking =
                        Json.object().put("flags", LOADING | data.path("flags").asInt());
                show(interaction, thinking);
            }
            case 6 -> {
                requireCard(interaction);
                interaction.shows(interaction.card());
            }
            case 7 -> {
                requireCard(interaction);
                judge.message(data, "IncomingWebhookUpdateRequestPartial");
                if (!world.shows(requireCard(interaction).path("id").asText())) {
                    throw new Refusal(404, 10008, "Unknown Message");
                }
                interaction.shows(interaction.card());
                Resolving.edit(requireCard(interaction), data, world.cdn());
                world.changed(requireCard(interaction));
            }
            case 8 -> {
                onlyFor(interaction, FakeInteraction.AUTOCOMPLETE);
                judge.schema(body, "ApplicationCommandAutocompleteCallbackRequest");
                interaction.suggests(data.path("choices"));
            }
            case 9 -> {
                onlyFor(interaction, FakeInteraction.COMMAND, FakeInteraction.COMPONENT);
                judge.modal(data);
                interaction.opens(data);
            }
            default -> throw Refusal.invalid("type " + type);
        }
        interaction.acknowledge(type, data.deepCopy());
        ObjectNode answer = Json.object();
        answer.putObject("interaction").put("id", id).put("type", interaction.type());
        ObjectNode resource = answer.putObject("resource").put("type", type);
        if (interaction.original() != null && (type == 4 || type == 7)) {
            resource.set("message", interaction.original());
        }
        return answer;
    }

    private void show(FakeInteraction interaction, JsonNode data) {
        String channel = world.channel(interaction.user(), interaction.where());
        ObjectNode message = Resolving.message(channel, world.bot(), data, world.cdn());
        message.put("seen_by", interaction.user().id());
        interaction.shows(message);
        world.show(message);
    }

    private FakeInteraction alive(String token) {
        FakeInteraction interaction = world.interaction(token);
        if (interaction == null || interaction.expired()) {
            throw new Refusal(401, 50027, "Invalid Webhook Token");
        }
        if (!interaction.acknowledged()) {
            throw new Refusal(404, 10015, "Unknown Webhook");
        }
        return interaction;
    }

    ObjectNode original(String token) {
        FakeInteraction interaction = alive(token);
        ObjectNode original = interaction.original();
        if (original == null || !world.shows(original.path("id").asText())) {
            throw new Refusal(404, 10008, "Unknown Message");
        }
        return original;
    }

    JsonNode editOriginal(String token, JsonNode body) {
        ObjectNode original = original(token);
        if ((body.path("flags").asInt() & EPHEMERAL) != 0) {
            judge.refuse(List.of("whether a message is ephemeral cannot change later"));
        }
        boolean wasCard = (original.path("flags").asInt() & COMPONENTS_V2) != 0;
        if (wasCard && body.has("flags") && (body.path("flags").asInt() & COMPONENTS_V2) == 0) {
            judge.refuse(List.of("a card stays a card"));
        }
        judge.message(body, "IncomingWebhookUpdateRequestPartial");
        original.put("flags", original.path("flags").asInt() & ~LOADING);
        Resolving.edit(original, body, world.cdn());
        world.changed(original);
        return original;
    }

    JsonNode followUp(String token, JsonNode body) {
        FakeInteraction interaction = alive(token);
        if (interaction.where().userInstalled() && interaction.followUps().size() >= FOLLOW_UPS_OF_USER_INSTALLS) {
            throw new Refusal(400, 40094, "Too many follow-ups for a user-installed app");
        }
        judge.message(body, "IncomingWebhookRequestPartial");
        String channel = world.channel(interaction.user(), interaction.where());
        ObjectNode message = Resolving.message(channel, world.bot(), body, world.cdn());
        message.put("seen_by", interaction.user().id());
        // The first follow-up to "is thinking" becomes that message.
        interaction.followUps().add(message);
        world.show(message);
        return message;
    }

    private static ObjectNode requireCard(FakeInteraction interaction) {
        if (interaction.card() == null) {
            throw Refusal.invalid("there is no message to update");
        }
        return interaction.card();
    }

    private static void onlyFor(FakeInteraction interaction, int... types) {
        for (int type : types) {
            if (interaction.type() == type) {
                return;
            }
        }
        throw Refusal.invalid("this answer does not fit interaction type " + interaction.type());
    }
}
