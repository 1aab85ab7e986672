package org.connectioncoach.slack.inbound.form;

import com.google.gson.JsonObject;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.message.Action;
import org.connectioncoach.slack.file.Downloads;
import org.connectioncoach.slack.inbound.payload.Payload;
import org.connectioncoach.slack.inbound.payload.Workspaces;
import org.connectioncoach.slack.inbound.reception.Happening;
import org.connectioncoach.slack.inbound.reception.Origin;
import org.connectioncoach.slack.inbound.reception.Reception;
import org.connectioncoach.slack.people.People;
import org.connectioncoach.slack.place.Spot;
import org.connectioncoach.slack.place.Workspace;
import org.connectioncoach.slack.words.Wording;

/** Forms that were sent. */
public final class FormsSent {
    private final Reception reception;
    private final People people;
    private final Downloads downloads;
    private final Clock clock;

    public FormsSent(Reception reception, People people, Downloads downloads, Clock clock) {
        this.reception = reception;
        this.people = people;
        this.downloads = downloads;
        this.clock = clock;
    }

    public Response sent(ViewSubmissionRequest request, ViewSubmissionContext context) {
        Payload payload = Payload.of(request);
        Payload view = payload.child("view");
        Optional<Action> action = Action.parse(view.text("callback_id"));
        if (action.isEmpty()) {
            return Response.ok();
        }
        Workspace workspace = Workspaces.of(payload);
        String user = payload.text("user", "id");
        Wording wording = Wording.in(people.known(workspace, user).locale());
        Map<String, String> problems = FormCheck.problems(view, wording);
        if (!problems.isEmpty()) {
            return errors(problems);
        }
        Spot spot = Origin.parse(view.text("private_metadata")).spot(workspace, user);
        String id = "form:" + payload.text("trigger_id");
        List<Payload> files = FormAnswers.files(view);
        if (files.isEmpty()) {
            return reception.receive(
                    happening(id, spot, new Event.Submitted(action.get(), FormAnswers.of(view))), context);
        }
        JsonObject file = files.get(0).json();
        CompletableFuture<Event> coming = downloads.fetch(context.getBotToken(), file);
        return reception.receive(happening(id, spot, Downloads.named(file)), coming, context);
    }

    private Happening happening(String id, Spot spot, Event event) {
        return new Happening(id, spot, event, clock.instant(), "", Happening.Surface.FORM);
    }

    private static Response errors(Map<String, String> problems) {
        JsonObject errors = new JsonObject();
        problems.forEach(errors::addProperty);
        JsonObject ack = new JsonObject();
        ack.addProperty("response_action", "errors");
        ack.add("errors", errors);
        return Response.json(200, ack.toString());
    }
}
