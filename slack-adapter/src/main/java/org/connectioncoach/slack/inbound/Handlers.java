package org.connectioncoach.slack.inbound;

import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.FileSharedEvent;
import com.slack.api.model.event.MessageBotEvent;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageMeEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.connectioncoach.platform.Turns;
import org.connectioncoach.slack.deliver.Courier;
import org.connectioncoach.slack.file.Downloads;
import org.connectioncoach.slack.inbound.form.FormsSent;
import org.connectioncoach.slack.inbound.reception.FormOpening;
import org.connectioncoach.slack.inbound.reception.Reaction;
import org.connectioncoach.slack.inbound.reception.Reception;
import org.connectioncoach.slack.install.Leaving;
import org.connectioncoach.slack.people.People;
import org.connectioncoach.store.Claims;

/** Registers everything the app reacts to, the same for both ways in. */
public final class Handlers {
    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    /** Heard so that Slack gets its acknowledgement, and of no meaning here. */
    private static final List<Class<? extends Event>> IGNORED =
            List.of(MessageChangedEvent.class, MessageDeletedEvent.class, MessageBotEvent.class, FileSharedEvent.class);

    private Handlers() {}

    /**
     * What the handlers work with.
     *
     * @param command the slash command, with its slash
     */
    public record Tools(
            Turns turns,
            FormOpening forms,
            Courier courier,
            People people,
            Downloads downloads,
            Claims claims,
            Leaving leaving,
            Clock clock,
            String command,
            SpeakingPlaces places) {}

    public static void register(App app, Tools tools) {
        Reaction reaction = new Reaction(tools.turns(), tools.forms(), tools.courier());
        Reception reception = new Reception(tools.turns(), tools.people(), reaction);
        Clock clock = tools.clock();

        app.command(tools.command(), new Commands(reception, clock)::used);
        app.blockAction(ANY, new Presses(reception, clock)::pressed);
        app.viewSubmission(ANY, new FormsSent(reception, tools.people(), tools.downloads(), clock)::sent);
        app.viewClosed(ANY, (request, context) -> Response.ok());
        Shortcuts shortcuts = new Shortcuts(reception, clock);
        app.globalShortcut(Shortcuts.START, shortcuts::start);
        app.messageShortcut(Shortcuts.CHECK, shortcuts::check);

        Messages messages = new Messages(reception, tools.downloads());
        app.event(MessageEvent.class, messages::said);
        app.event(MessageThreadBroadcastEvent.class, messages::broadcast);
        app.event(MessageMeEvent.class, messages::saidOfOneself);
        app.event(MessageFileShareEvent.class, messages::shared);
        Mentions mentions = new Mentions(reception, tools.courier(), tools.people(), tools.claims(), tools.places());
        app.event(AppMentionEvent.class, mentions::mentioned);
        app.event(AppHomeOpenedEvent.class, new HomePage(reception)::opened);
        Departures departures = new Departures(tools.leaving(), clock);
        app.event(AppUninstalledEvent.class, departures::uninstalled);
        app.event(TokensRevokedEvent.class, departures::revoked);
        IGNORED.forEach(type -> app.event(type, (payload, context) -> Response.ok()));
    }
}
