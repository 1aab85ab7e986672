package org.connectioncoach.discord.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.Response;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import okhttp3.RequestBody;
import org.connectioncoach.discord.render.DiscordFile;
import org.connectioncoach.discord.render.DiscordMessage;
import org.jspecify.annotations.Nullable;

/**
 * The few requests that the adapter makes. Each returns Discord's answer (an empty object where it has none) and fails
 * with a {@link DiscordError}. JDA keeps the rate limits and repeats what failed on the way.
 */
public final class DiscordRest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Supplier<JDA> jda;

    /** @param jda any connected shard; asked anew for every request, since shards come and go */
    public DiscordRest(Supplier<JDA> jda) {
        this.jda = jda;
    }

    /** The first answer to an interaction; {@code type} is Discord's callback type. */
    public CompletableFuture<JsonNode> callback(
            String interactionId, String token, int type, @Nullable ObjectNode data, List<DiscordFile> files) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("type", type);
        if (data != null) {
            body.set("data", data);
        }
        Route.CompiledRoute route =
                Route.Interactions.CALLBACK.compile(interactionId, token).withQueryParams("with_response", "true");
        return ask(route, Body.of(body, files));
    }

    /** One more message after the first answer. */
    public CompletableFuture<JsonNode> followUp(String token, DiscordMessage message) {
        Route.CompiledRoute route =
                Route.Interactions.CREATE_FOLLOWUP.compile(application(), token).withQueryParams("wait", "true");
        return ask(route, Body.of(message.json(), message.files()));
    }

    /** Changes the first answer, or the card on which a button was pressed. */
    public CompletableFuture<JsonNode> editOriginal(String token, ObjectNode json, List<DiscordFile> files) {
        ObjectNode body = json.deepCopy();
        // Whether only the person sees it was settled by the first answer; Discord refuses the flag here.
        body.put("flags", body.path("flags").asInt() & ~DiscordMessage.EPHEMERAL);
        return ask(
                Route.Interactions.EDIT_FOLLOWUP
                        .compile(application(), token, "@original")
                        .withQueryParams("wait", "true"),
                Body.of(body, files));
    }

    public CompletableFuture<JsonNode> original(String token) {
        return ask(Route.Interactions.GET_MESSAGE.compile(application(), token, "@original"), null);
    }

    /**
     * A message in a channel.
     *
     * @param nonce at most 25 characters; the same one within a few minutes is sent once, however often it is tried
     */
    public CompletableFuture<JsonNode> send(String channel, DiscordMessage message, String nonce) {
        ObjectNode body = message.json().deepCopy().put("nonce", nonce).put("enforce_nonce", true);
        return ask(Route.Messages.SEND_MESSAGE.compile(channel), Body.of(body, message.files()));
    }

    public CompletableFuture<JsonNode> edit(String channel, String messageId, ObjectNode json) {
        return ask(Route.Messages.EDIT_MESSAGE.compile(channel, messageId), Body.of(json, List.of()));
    }

    public CompletableFuture<JsonNode> typing(String channel) {
        return ask(
                Route.Channels.SEND_TYPING.compile(channel), Body.of(JsonNodeFactory.instance.objectNode(), List.of()));
    }

    /** The id of the direct channel with a person; opens it where there is none yet. */
    public CompletableFuture<String> openDirectChannel(String user) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("recipient_id", user);
        return ask(Route.Self.CREATE_PRIVATE_CHANNEL.compile(), Body.of(body, List.of()))
                .thenApply(channel -> channel.path("id").asText());
    }

    private String application() {
        return jda.get().getSelfUser().getApplicationId();
    }

    private CompletableFuture<JsonNode> ask(Route.CompiledRoute route, @Nullable RequestBody body) {
        return new RestActionImpl<JsonNode>(jda.get(), route, body, (response, request) -> parse(response))
                .submit()
                .exceptionallyCompose(problem -> CompletableFuture.failedFuture(error(problem)));
    }

    private static JsonNode parse(Response response) {
        if (response.code == 204) {
            return JsonNodeFactory.instance.objectNode();
        }
        try {
            return MAPPER.readTree(response.getString());
        } catch (JsonProcessingException problem) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    private static DiscordError error(Throwable problem) {
        Throwable cause =
                problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
        if (cause instanceof DiscordError known) {
            return known;
        }
        if (cause instanceof ErrorResponseException refused) {
            int status = Math.max(refused.getResponse().code, 0);
            return new DiscordError(status, status == 0 ? 0 : Math.max(refused.getErrorCode(), 0));
        }
        DiscordError unknown = new DiscordError(0, 0);
        unknown.initCause(cause);
        return unknown;
    }
}
