package org.connectioncoach.slack.inbound;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import java.util.Objects;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.platform.Place;
import org.connectioncoach.slack.inbound.payload.Workspaces;
import org.connectioncoach.slack.inbound.reception.Reception;
import org.connectioncoach.slack.place.Spot;
import org.connectioncoach.slack.place.Workspace;

/** The app's page: its home tab is drawn anew at each visit; its messages tab is where a first visit begins. */
final class HomePage {
    private static final String HOME_TAB = "home";

    private final Reception reception;

    HomePage(Reception reception) {
        this.reception = reception;
    }

    Response opened(EventsApiPayload<AppHomeOpenedEvent> payload, EventContext context) {
        AppHomeOpenedEvent opened = payload.getEvent();
        Workspace workspace = Workspaces.of(payload);
        boolean home = HOME_TAB.equals(opened.getTab());
        Spot spot = new Spot(
                workspace,
                opened.getUser(),
                home ? Place.HOME : Place.DIRECT_MESSAGE,
                home ? "" : Objects.requireNonNullElse(opened.getChannel(), ""),
                "",
                "",
                null);
        Event event = new Event.Arrived(Event.Arrived.Kind.OPENED);
        return reception.receive(Messages.happening(payload, spot, event), context);
    }
}
