package org.connectioncoach.slack.inbound;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.message.Action;
import org.connectioncoach.platform.Place;
import org.connectioncoach.slack.inbound.form.FormAnswers;
import org.connectioncoach.slack.inbound.payload.Payload;
import org.connectioncoach.slack.inbound.payload.Workspaces;
import org.connectioncoach.slack.inbound.reception.Happening;
import org.connectioncoach.slack.inbound.reception.Reception;
import org.connectioncoach.slack.place.Card;
import org.connectioncoach.slack.place.Spot;
import org.connectioncoach.slack.place.Workspace;
import org.connectioncoach.slack.render.block.BlockIds;

/** Buttons, lists, and ticks with their button. */
final class Presses {
    private final Reception reception;
    private final Clock clock;

    Presses(Reception reception, Clock clock) {
        this.reception = reception;
        this.clock = clock;
    }

    Response pressed(BlockActionRequest request, ActionContext context) {
        Payload payload = Payload.of(request);
        Payload pressed = payload.children("actions").get(0);
        Optional<Action> action = Action.parse(pressed.text("action_id"));
        if (action.isEmpty()) {
            // A tick on its own way to the button, or an id that is not ours.
            return Response.ok();
        }
        Spot spot = spot(payload, pressed);
        Response response = reception.receive(
                new Happening(
                        "press:" + payload.text("trigger_id"),
                        spot,
                        event(payload, pressed, action.get()),
                        clock.instant(),
                        payload.text("trigger_id"),
                        Happening.Surface.PRESS),
                context);
        if (onHome(payload)) {
            refreshHome(payload, context);
        }
        return response;
    }

    /** The home page shows what the press changed. */
    private void refreshHome(Payload payload, ActionContext context) {
        Spot home = new Spot(Workspaces.of(payload), user(payload), Place.HOME, "", "", "", null);
        reception.follow(
                new Happening(
                        "press:" + payload.text("trigger_id") + ":home",
                        home,
                        new Event.Arrived(Event.Arrived.Kind.OPENED),
                        clock.instant(),
                        "",
                        Happening.Surface.EVENT),
                context);
    }

    private static Event event(Payload payload, Payload pressed, Action action) {
        Map<String, List<String>> ticks = ticks(payload, pressed.text("block_id"));
        if (!ticks.isEmpty()) {
            return new Event.Submitted(action, ticks);
        }
        return new Event.Chose(action, FormAnswers.chosen(pressed));
    }

    /** The ticks of the question that a button belongs to, by group; empty for any other button. */
    private static Map<String, List<String>> ticks(Payload payload, String question) {
        Map<String, List<String>> ticks = new HashMap<>();
        Payload values = payload.child("state", "values");
        for (String blockId : values.json().keySet()) {
            if (BlockIds.partOf(question, blockId).isPresent()) {
                Payload block = values.child(blockId);
                for (String group : block.json().keySet()) {
                    ticks.merge(group, FormAnswers.chosen(block.child(group)), Presses::both);
                }
            }
        }
        return ticks;
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Spot spot(Payload payload, Payload pressed) {
        Workspace workspace = Workspaces.of(payload);
        if (onHome(payload)) {
            return Spot.directMessage(workspace, user(payload), "");
        }
        String channel = payload.text("channel", "id");
        boolean ephemeral = payload.flag("container", "is_ephemeral");
        Place place = !ephemeral && channel.startsWith("D") ? Place.DIRECT_MESSAGE : Place.PRIVATE_REPLY;
        Card card = new Card(
                payload.text("container", "message_ts"),
                ephemeral,
                payload.text("message", "text"),
                payload.array("message", "blocks"),
                pressed.text("block_id"),
                label(pressed));
        // What everybody in a channel can press changes nothing for everybody: the answer is private, the card stays.
        boolean common = place == Place.PRIVATE_REPLY && !ephemeral;
        return new Spot(
                workspace,
                user(payload),
                place,
                channel,
                payload.text("container", "thread_ts"),
                payload.text("response_url"),
                common ? null : card);
    }

    private static String label(Payload pressed) {
        String picked = pressed.text("selected_option", "text", "text");
        String several = String.join(
                ", ",
                pressed.children("selected_options").stream()
                        .map(option -> option.text("text", "text"))
                        .toList());
        return pressed.text("text", "text") + picked + several;
    }

    private static String user(Payload payload) {
        return payload.text("user", "id");
    }

    private static boolean onHome(Payload payload) {
        return payload.text("view", "type").equals("home");
    }
}
