package org.connectioncoach.app.preview.pane;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.connectioncoach.app.preview.door.Door;
import org.connectioncoach.app.preview.web.EventStream;
import org.connectioncoach.message.PlainText;
import org.connectioncoach.message.Reply;

/** What a pane shows: the messages so far, told to every open page as they come and as they change. */
final class PaneView {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Door door;
    private final EventStream stream;
    private final Clock clock;
    private final Transcript transcript = new Transcript();
    private Manner manner;
    private boolean quiet;

    PaneView(Door door, EventStream stream, Clock clock, Manner manner) {
        this.door = door;
        this.stream = stream;
        this.clock = clock;
        this.manner = manner;
    }

    synchronized Manner manner() {
        return manner;
    }

    /** The time it is for the person. */
    synchronized Instant now() {
        return clock.instant().plus(manner.travel());
    }

    synchronized ObjectNode state() {
        ObjectNode state = Transcript.JSON.createObjectNode();
        state.set("messages", transcript.all());
        return state;
    }

    synchronized void clear(Manner newManner) {
        manner = newManner;
        transcript.clear();
        tellAll("cleared");
    }

    /** Shows what happens in one step, beside what was there before. */
    void anew(Runnable happening) {
        ArrayNode before;
        synchronized (this) {
            before = transcript.all();
            transcript.clear();
            quiet = true;
        }
        try {
            happening.run();
        } finally {
            synchronized (this) {
                quiet = false;
                transcript.compare(before);
                tellAll("replayed");
            }
        }
    }

    private void tellAll(String event) {
        stream.tell(event, state().put("pane", door.platform()));
    }

    synchronized void typed(String words, boolean privately) {
        show(message("you", privately).put("text", words));
    }

    synchronized void remove(String messageId) {
        transcript.remove(messageId);
        stream.tell(
                "dismissed",
                Transcript.JSON.createObjectNode().put("pane", door.platform()).put("id", messageId));
    }

    synchronized Origin origin(String messageId, Door.Pressed pressed) {
        boolean privately = transcript
                .find(messageId)
                .map(message -> message.path("private").asBoolean())
                .orElse(false);
        return new Origin(messageId, pressed, privately);
    }

    Optional<ObjectNode> latestOffering(String flow) {
        return transcript.latestOffering(flow);
    }

    synchronized void say(List<Reply> replies, Origin origin, boolean unasked) {
        boolean replaced = false;
        List<ObjectNode> fresh = new ArrayList<>();
        for (int i = 0; i < replies.size(); i++) {
            Reply reply = replies.get(i);
            boolean privately = origin.privately() || reply.placement() == Reply.Placement.FLEETING;
            boolean last = i == replies.size() - 1;
            List<ObjectNode> drawn = drawn(reply, new Door.How(manner.locale(), privately, last, unasked));
            boolean replaces = reply.placement() == Reply.Placement.REPLACES_CARD && fresh.isEmpty();
            if (replaces
                    && !drawn.isEmpty()
                    && transcript.find(origin.messageId()).isPresent()) {
                drawn.get(0).put("id", origin.messageId());
                replaced = true;
            }
            fresh.addAll(drawn);
        }
        if (!replaced) {
            finish(origin);
        }
        fresh.forEach(this::show);
    }

    private List<ObjectNode> drawn(Reply reply, Door.How how) {
        List<ObjectNode> messages = new ArrayList<>();
        for (Door.Sent sent : door.render(reply, how)) {
            ObjectNode message = message("coach", how.privately());
            message.set("payload", sent.payload());
            message.set("files", Transcript.JSON.valueToTree(sent.files()));
            message.set("downloads", Transcript.JSON.valueToTree(sent.downloads()));
            message.set("meters", Transcript.JSON.valueToTree(door.meters(sent.payload())));
            message.put("heard", messages.isEmpty() ? PlainText.of(reply) : "Part of the message above.");
            messages.add(message);
        }
        return messages;
    }

    /** An answered question loses the buttons that answered it. */
    private void finish(Origin origin) {
        Optional<ObjectNode> card = transcript.find(origin.messageId());
        if (card.isPresent()) {
            change(card.get(), payload -> door.answered(payload, origin.pressed(), manner.locale()));
        }
    }

    /** The latest open question was answered with words. */
    synchronized void answeredByTyping() {
        for (ObjectNode message : transcript.latestFirst()) {
            if (change(message, door::answeredByTyping)) {
                return;
            }
        }
    }

    private boolean change(ObjectNode message, UnaryOperator<ObjectNode> change) {
        ObjectNode payload = (ObjectNode) message.path("payload");
        ObjectNode changed = change.apply(payload);
        if (changed.equals(payload)) {
            return false;
        }
        message.set("payload", changed);
        show(message);
        return true;
    }

    private ObjectNode message(String from, boolean privately) {
        return Transcript.JSON
                .createObjectNode()
                .put("id", transcript.freshId())
                .put("from", from)
                .put("private", privately)
                .put("at", TIME.format(now().atZone(manner.zone())));
    }

    private void show(ObjectNode message) {
        transcript.put(message);
        if (!quiet) {
            ObjectNode told = Transcript.JSON.createObjectNode().put("pane", door.platform());
            told.set("message", message);
            stream.tell("message", told);
        }
    }
}
