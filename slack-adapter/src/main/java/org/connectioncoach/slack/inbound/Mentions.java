package org.connectioncoach.slack.inbound;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Place;
import org.connectioncoach.slack.deliver.Courier;
import org.connectioncoach.slack.deliver.Errand;
import org.connectioncoach.slack.inbound.payload.TypedText;
import org.connectioncoach.slack.inbound.payload.Workspaces;
import org.connectioncoach.slack.inbound.reception.Reception;
import org.connectioncoach.slack.people.People;
import org.connectioncoach.slack.people.Person;
import org.connectioncoach.slack.place.Spot;
import org.connectioncoach.slack.place.Workspace;
import org.connectioncoach.slack.words.Wording;
import org.connectioncoach.store.Claims;

/** Mentions in channels: answered in a thread where the coach may speak, pointed to privacy elsewhere. */
final class Mentions {
    private static final Duration ONCE = Duration.ofHours(1);

    private final Reception reception;
    private final Courier courier;
    private final People people;
    private final Claims claims;
    private final SpeakingPlaces places;

    Mentions(Reception reception, Courier courier, People people, Claims claims, SpeakingPlaces places) {
        this.reception = reception;
        this.courier = courier;
        this.people = people;
        this.claims = claims;
        this.places = places;
    }

    Response mentioned(EventsApiPayload<AppMentionEvent> payload, EventContext context) {
        AppMentionEvent mention = payload.getEvent();
        Workspace workspace = Workspaces.of(payload);
        if (mention.getUser() == null || mention.getBotId() != null || isForeign(mention, workspace)) {
            return Response.ok();
        }
        String thread = mention.getThreadTs() == null ? mention.getTs() : mention.getThreadTs();
        if (!places.mayAnswerIn(workspace.team(), mention.getChannel())) {
            point(payload, workspace, mention, context);
            return Response.ok();
        }
        Spot spot = new Spot(workspace, mention.getUser(), Place.CHANNEL, mention.getChannel(), thread, "", null);
        String words = TypedText.plain(Objects.requireNonNullElse(mention.getText(), ""));
        return reception.receive(Messages.happening(payload, spot, new Event.Said(words)), context);
    }

    private void point(
            EventsApiPayload<AppMentionEvent> payload,
            Workspace workspace,
            AppMentionEvent mention,
            EventContext context) {
        Person person = people.find(workspace, context.getBotToken(), mention.getUser());
        var at = Instant.ofEpochSecond(payload.getEventTime());
        if (person.outsider() || !claims.take("slack:pointed:" + payload.getEventId(), at, at.plus(ONCE))) {
            return;
        }
        Locale locale = person.locale();
        Spot spot = new Spot(
                workspace,
                mention.getUser(),
                Place.PRIVATE_REPLY,
                mention.getChannel(),
                Objects.requireNonNullElse(mention.getThreadTs(), ""),
                "",
                null);
        courier.bring(
                spot,
                List.of(Reply.saying(Wording.in(locale).privatePointer())),
                Errand.aside(payload.getEventId(), locale));
    }

    /** Somebody of another organisation in a shared channel. */
    private static boolean isForeign(AppMentionEvent mention, Workspace workspace) {
        String team = mention.getUserTeam() == null ? mention.getSourceTeam() : mention.getUserTeam();
        return team != null
                && !team.equals(workspace.team())
                && workspace.enterprise().isEmpty();
    }
}
