package org.connectioncoach.slack.inbound;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.platform.Place;
import org.connectioncoach.slack.inbound.payload.TypedText;
import org.connectioncoach.slack.inbound.reception.Happening;
import org.connectioncoach.slack.inbound.reception.Reception;
import org.connectioncoach.slack.place.Spot;
import org.connectioncoach.slack.place.Workspace;

/** The slash command. Its first word goes ahead; what it means, and any other order, the coach reads. */
final class Commands {
    private final Reception reception;
    private final Clock clock;

    Commands(Reception reception, Clock clock) {
        this.reception = reception;
        this.clock = clock;
    }

    Response used(SlashCommandRequest request, SlashCommandContext context) {
        SlashCommandPayload payload = request.getPayload();
        Workspace workspace =
                new Workspace(Objects.requireNonNullElse(payload.getEnterpriseId(), ""), payload.getTeamId());
        Spot spot = new Spot(
                workspace,
                payload.getUserId(),
                Place.PRIVATE_REPLY,
                payload.getChannelId(),
                "",
                payload.getResponseUrl(),
                null);
        Event.Invoked event = read(Objects.requireNonNullElse(payload.getText(), ""));
        return reception.receive(
                new Happening(
                        "command:" + payload.getTriggerId(),
                        spot,
                        event,
                        clock.instant(),
                        payload.getTriggerId(),
                        Happening.Surface.COMMAND),
                context);
    }

    static Event.Invoked read(String typed) {
        String[] parts = TypedText.plain(typed).split("\\s+", 2);
        return new Event.Invoked(parts[0].toLowerCase(Locale.ROOT), parts.length > 1 ? parts[1] : "");
    }
}
