package org.connectioncoach.slack.inbound;

import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import java.time.Clock;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.platform.Place;
import org.connectioncoach.slack.inbound.payload.Payload;
import org.connectioncoach.slack.inbound.payload.TypedText;
import org.connectioncoach.slack.inbound.payload.Workspaces;
import org.connectioncoach.slack.inbound.reception.Happening;
import org.connectioncoach.slack.inbound.reception.Reception;
import org.connectioncoach.slack.place.Spot;

/** The two shortcuts: start from anywhere, and check the request in a message. */
final class Shortcuts {
    /** Callback ids as in the manifest. */
    static final String START = "start_coaching";

    static final String CHECK = "check_request";

    private final Reception reception;
    private final Clock clock;

    Shortcuts(Reception reception, Clock clock) {
        this.reception = reception;
        this.clock = clock;
    }

    Response start(Request<?> request, Context context) {
        Payload payload = Payload.of(request);
        Spot spot = Spot.directMessage(Workspaces.of(payload), payload.text("user", "id"), "");
        return receive(payload, spot, new Event.Invoked("start", ""), context);
    }

    Response check(Request<?> request, Context context) {
        Payload payload = Payload.of(request);
        Spot spot = new Spot(
                Workspaces.of(payload),
                payload.text("user", "id"),
                Place.PRIVATE_REPLY,
                payload.text("channel", "id"),
                "",
                payload.text("response_url"),
                null);
        String words = TypedText.plain(payload.text("message", "text"));
        return receive(payload, spot, new Event.Invoked("check", words), context);
    }

    private Response receive(Payload payload, Spot spot, Event event, Context context) {
        String trigger = payload.text("trigger_id");
        return reception.receive(
                new Happening("shortcut:" + trigger, spot, event, clock.instant(), trigger, Happening.Surface.SHORTCUT),
                context);
    }
}
