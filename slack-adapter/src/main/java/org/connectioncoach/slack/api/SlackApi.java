package org.connectioncoach.slack.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.Message;
import com.slack.api.model.User;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.connectioncoach.slack.render.SlackMessage;
import org.jspecify.annotations.Nullable;

/** The calls that the adapter makes, one method each. Blocks; never throws for what Slack or the network does. */
public final class SlackApi {
    /** Marks our messages, so that one in doubt can be found again. */
    public static final String METADATA_TYPE = "connection_coach_message";

    /**
     * How far back a look goes: the most that Slack recommends to ask for at once. People who talk quickly leave fifteen
     * messages in twenty seconds; apps that are sold outside of Slack's marketplace are given no more than those.
     */
    private static final int LATEST = 200;

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final MethodsClient methods;
    private final SlackHttpClient http;

    /** By token, until when nobody is to be asked about: Slack said that it was too much. */
    private final Cache<String, Long> quiet =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofHours(1)).build();

    public SlackApi(Slack slack) {
        methods = slack.methods();
        http = slack.getHttpClient();
    }

    /** Posts a message; {@code mark} is found again by {@link #findMarked}, empty for none. */
    public Result post(String token, String channel, String thread, SlackMessage message, String mark) {
        return Calls.run(
                () -> methods.chatPostMessage(r -> r.token(token)
                        .channel(channel)
                        .threadTs(orNull(thread))
                        .text(message.text())
                        .blocksAsString(message.blocks().toString())
                        .metadataAsString(mark.isEmpty() ? null : metadata(mark))),
                response -> new Result.Done(response.getTs(), response.getChannel()));
    }

    private static String metadata(String mark) {
        JsonObject payload = new JsonObject();
        payload.addProperty("id", mark);
        JsonObject metadata = new JsonObject();
        metadata.addProperty("event_type", METADATA_TYPE);
        metadata.add("event_payload", payload);
        return metadata.toString();
    }

    /** Posts what one member alone sees. */
    public Result postPrivately(String token, String channel, String user, String thread, SlackMessage message) {
        return Calls.run(
                () -> methods.chatPostEphemeral(r -> r.token(token)
                        .channel(channel)
                        .user(user)
                        .threadTs(orNull(thread))
                        .text(message.text())
                        .blocksAsString(message.blocks().toString())),
                response -> new Result.Done(response.getMessageTs(), channel));
    }

    public Result update(String token, String channel, String ts, SlackMessage message, String mark) {
        return Calls.run(
                () -> methods.chatUpdate(r -> r.token(token)
                        .channel(channel)
                        .ts(ts)
                        .text(message.text())
                        .blocksAsString(message.blocks().toString())
                        .metadataAsString(mark.isEmpty() ? null : metadata(mark))),
                response -> new Result.Done(response.getTs(), response.getChannel()));
    }

    /** Answers through the short-lived address that an interaction brought along. */
    public Result respond(String responseUrl, JsonObject payload) {
        Request request = new Request.Builder()
                .url(responseUrl)
                .post(RequestBody.create(payload.toString(), JSON))
                .build();
        try (Response response = http.getOkHttpClient().newCall(request).execute()) {
            if (response.isSuccessful()) {
                return new Result.Done("", "");
            }
            return response.code() == 404
                    ? new Result.Failed(new SlackError("expired_url"))
                    : Calls.http(response.code(), response.header("Retry-After"));
        } catch (IOException e) {
            return Calls.broken(e);
        }
    }

    public Result openView(String token, String trigger, JsonObject view) {
        return Calls.run(
                () -> methods.viewsOpen(r -> r.token(token).triggerId(trigger).viewAsString(view.toString())),
                response -> new Result.Done(response.getView().getId(), ""));
    }

    public Result publishHome(String token, String user, JsonObject view) {
        return Calls.run(
                () -> methods.viewsPublish(r -> r.token(token).userId(user).viewAsString(view.toString())),
                response -> new Result.Done(response.getView().getId(), ""));
    }

    /**
     * Uploads a file.
     *
     * @param channel where it is shown at once; null keeps it for use in a message
     */
    public Result upload(String token, @Nullable String channel, String thread, byte[] content, FileLabel label) {
        return Calls.run(
                () -> methods.filesUploadV2(r -> r.token(token)
                        .channel(channel)
                        .threadTs(orNull(thread))
                        .fileData(content)
                        .filename(label.fileName())
                        .title(label.title())
                        .altTxt(orNull(label.alt()))
                        .initialComment(orNull(label.comment()))),
                response -> new Result.Done(response.getFile().getId(), channel == null ? "" : channel));
    }

    /** How an uploaded file is called and described; {@code alt} and {@code comment} may be empty. */
    public record FileLabel(String fileName, String title, String alt, String comment) {}

    /** Looks for a message with this mark among the latest of a direct message. */
    public Found findMarked(String token, String channel, String mark) {
        boolean[] there = {false};
        Result result = Calls.run(
                () -> methods.conversationsHistory(
                        r -> r.token(token).channel(channel).limit(LATEST).includeAllMetadata(true)),
                response -> {
                    there[0] = response.getMessages().stream().anyMatch(message -> marked(message, mark));
                    return new Result.Done("", channel);
                });
        if (result.isDone()) {
            return there[0] ? Found.THERE : Found.NOT_THERE;
        }
        return result instanceof Result.Failed ? Found.NEVER_KNOWN : Found.NOT_KNOWN_NOW;
    }

    private static boolean marked(Message message, String mark) {
        return message.getMetadata() != null
                && METADATA_TYPE.equals(message.getMetadata().getEventType())
                && message.getMetadata().getEventPayload() != null
                && mark.equals(message.getMetadata().getEventPayload().get("id"));
    }

    /** What Slack tells about a person; empty when it tells nothing now. */
    public Optional<User> person(String token, String user) {
        Long quietUntil = quiet.getIfPresent(token);
        if (quietUntil != null && quietUntil - System.nanoTime() > 0) {
            return Optional.empty();
        }
        try {
            var response = methods.usersInfo(r -> r.token(token).user(user).includeLocale(true));
            return response != null && response.isOk() ? Optional.ofNullable(response.getUser()) : Optional.empty();
        } catch (SlackApiException e) {
            if (e.getResponse().code() == 429) {
                Duration wait = Calls.seconds(e.getResponse().header("Retry-After"));
                quiet.put(token, System.nanoTime() + wait.toNanos());
            }
            return Optional.empty();
        } catch (IOException | JsonParseException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
