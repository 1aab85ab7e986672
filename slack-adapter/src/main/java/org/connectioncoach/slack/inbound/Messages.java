package org.connectioncoach.slack.inbound;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.File;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageMeEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.platform.Place;
import org.connectioncoach.slack.file.Downloads;
import org.connectioncoach.slack.inbound.payload.TypedText;
import org.connectioncoach.slack.inbound.payload.Workspaces;
import org.connectioncoach.slack.inbound.reception.Happening;
import org.connectioncoach.slack.inbound.reception.Reception;
import org.connectioncoach.slack.place.Spot;
import org.connectioncoach.slack.place.Workspace;
import org.jspecify.annotations.Nullable;

/** Words and files in the direct message. */
final class Messages {
    private static final String DIRECT = "im";

    private final Reception reception;
    private final Downloads downloads;

    Messages(Reception reception, Downloads downloads) {
        this.reception = reception;
        this.downloads = downloads;
    }

    Response said(EventsApiPayload<MessageEvent> payload, EventContext context) {
        MessageEvent message = payload.getEvent();
        boolean ofABot = message.getBotId() != null;
        return DIRECT.equals(message.getChannelType()) && !ofABot
                ? heard(
                        payload,
                        message.getUser(),
                        message.getChannel(),
                        message.getThreadTs(),
                        message.getText(),
                        context)
                : Response.ok();
    }

    /** Words in a thread that are to be seen in the conversation as well: Slack tells of them in this form alone. */
    Response broadcast(EventsApiPayload<MessageThreadBroadcastEvent> payload, EventContext context) {
        MessageThreadBroadcastEvent message = payload.getEvent();
        return DIRECT.equals(message.getChannelType())
                ? heard(
                        payload,
                        message.getUser(),
                        message.getChannel(),
                        message.getThreadTs(),
                        message.getText(),
                        context)
                : Response.ok();
    }

    /** Words behind {@code /me}. */
    Response saidOfOneself(EventsApiPayload<MessageMeEvent> payload, EventContext context) {
        MessageMeEvent message = payload.getEvent();
        return DIRECT.equals(message.getChannelType()) && message.getBotId() == null
                ? heard(payload, message.getUser(), message.getChannel(), null, message.getText(), context)
                : Response.ok();
    }

    private Response heard(
            EventsApiPayload<?> payload,
            @Nullable String user,
            String channel,
            @Nullable String thread,
            @Nullable String text,
            EventContext context) {
        return user == null
                ? Response.ok()
                : reception.receive(happening(payload, spot(payload, user, channel, thread), said(text)), context);
    }

    Response shared(EventsApiPayload<MessageFileShareEvent> payload, EventContext context) {
        MessageFileShareEvent message = payload.getEvent();
        if (!DIRECT.equals(message.getChannelType()) || message.getUser() == null) {
            return Response.ok();
        }
        Spot spot = spot(payload, message.getUser(), message.getChannel(), message.getThreadTs());
        File file = message.getFiles() == null || message.getFiles().isEmpty()
                ? null
                : message.getFiles().get(0);
        String words = TypedText.plain(Objects.requireNonNullElse(message.getText(), ""));
        if (file == null || isMedia(file)) {
            Event event = words.isEmpty() ? new Event.Arrived(Event.Arrived.Kind.WORDLESS) : new Event.Said(words);
            return reception.receive(happening(payload, spot, event), context);
        }
        CompletableFuture<Event> coming = downloads.fetch(context.getBotToken(), facts(file));
        return reception.receive(happening(payload, spot, Downloads.named(facts(file))), coming, context);
    }

    private static Event said(@Nullable String text) {
        return new Event.Said(TypedText.plain(Objects.requireNonNullElse(text, "")));
    }

    private static boolean isMedia(File file) {
        String type = Objects.requireNonNullElse(file.getMimetype(), "");
        return type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/");
    }

    private static JsonObject facts(File file) {
        JsonObject facts = new JsonObject();
        facts.addProperty("name", Objects.requireNonNullElse(file.getName(), ""));
        facts.addProperty("size", file.getSize() == null ? 0 : file.getSize());
        facts.addProperty("url_private_download", Objects.requireNonNullElse(file.getUrlPrivateDownload(), ""));
        return facts;
    }

    private static Spot spot(EventsApiPayload<?> payload, String user, String channel, @Nullable String thread) {
        Workspace workspace = Workspaces.of(payload);
        return new Spot(
                workspace, user, Place.DIRECT_MESSAGE, channel, Objects.requireNonNullElse(thread, ""), "", null);
    }

    static Happening happening(EventsApiPayload<?> payload, Spot spot, Event event) {
        Instant at = Instant.ofEpochSecond(Objects.requireNonNullElse(payload.getEventTime(), 0));
        return new Happening(payload.getEventId(), spot, event, at, "", Happening.Surface.EVENT);
    }
}
