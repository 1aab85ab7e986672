package org.connectioncoach.app.preview.pane;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.connectioncoach.app.preview.web.EventStream;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.PlainText;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Place;
import org.connectioncoach.platform.Turns;

/** One person talking with the coach through one platform. A new person takes over on {@link #restart}. */
public final class Pane {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int PATIENCE_SECONDS = 10;
    private static final String NAME = "Sam";

    private final Door door;
    private final Turns turns;
    private final EventStream stream;
    private final Clock clock;
    private final Transcript transcript = new Transcript();
    private final Object acting = new Object();
    private final List<Runnable> acts = new ArrayList<>();
    private volatile boolean replaying;
    private volatile Manner manner;
    private long person;
    private long events;

    public Pane(Door door, Turns turns, EventStream stream, Clock clock, Manner manner) {
        this.door = door;
        this.turns = turns;
        this.stream = stream;
        this.clock = clock;
        this.manner = manner;
        this.person = clock.millis();
    }

    /** What the page shows when it opens. */
    public synchronized ObjectNode state() {
        ObjectNode state = Transcript.JSON.createObjectNode().put("person", person);
        state.set("messages", transcript.all());
        return state;
    }

    /** A new person opens the conversation; nothing is known about them. */
    public Outcome restart(Manner newManner) {
        synchronized (acting) {
            acts.clear();
            manner = newManner;
            begin();
            tell("cleared");
            return happened(new Event.Arrived(Event.Arrived.Kind.OPENED), Origin.CONVERSATION);
        }
    }

    private synchronized void begin() {
        person++;
        transcript.clear();
    }

    /**
     * Lets a new person do all the same again, after the content changed. Messages that read differently now carry what
     * was there before.
     */
    public void replay() {
        synchronized (acting) {
            ArrayNode before = transcript.all();
            replaying = true;
            try {
                begin();
                happened(new Event.Arrived(Event.Arrived.Kind.OPENED), Origin.CONVERSATION);
                List.copyOf(acts).forEach(Runnable::run);
            } finally {
                replaying = false;
            }
            transcript.compare(before);
            tell("replayed");
        }
    }

    private void tell(String event) {
        stream.tell(event, state().put("pane", door.platform()));
    }

    private Outcome act(Runnable again, Supplier<Outcome> act) {
        synchronized (acting) {
            if (!replaying) {
                acts.add(again);
            }
            return act.get();
        }
    }

    public Manner manner() {
        return manner;
    }

    /** The day it is for the person's platform, before any travel. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), manner.zone());
    }

    /** Words typed by the person; a command where they start with a slash. */
    public Outcome say(String words) {
        return act(() -> say(words), () -> {
            Optional<Event.Invoked> command = Commands.read(words);
            show(message("you", command.isPresent()).put("text", words));
            return command.isPresent() ? happened(command.get(), Origin.COMMAND) : said(words);
        });
    }

    private Outcome said(String words) {
        finishByTyping();
        return happened(new Event.Said(words), Origin.CONVERSATION);
    }

    public Outcome press(String messageId, Door.Pressed pressed) {
        return act(() -> press(messageId, pressed), () -> pressed(messageId, pressed));
    }

    private Outcome pressed(String messageId, Door.Pressed pressed) {
        Press press = door.press(pressed, manner.locale());
        if (press instanceof Press.Opens opens) {
            return Outcome.form(opens.id(), opens.form());
        }
        if (press instanceof Press.Happened happened) {
            return happened(happened.event(), origin(messageId, pressed));
        }
        if (press instanceof Press.Moves moves) {
            return happened(moves.event(), Origin.CONVERSATION);
        }
        return Outcome.problem("This button is not one of the coach's.");
    }

    public Outcome submit(String formId, String messageId, Fields fields) {
        return act(
                () -> submit(formId, messageId, fields),
                () -> happened(submitted(formId, fields), origin(messageId, Door.Pressed.NOTHING)));
    }

    private static Event submitted(String formId, Fields fields) {
        Optional<Event> upload = fields.upload().map(file -> file);
        return upload.orElseGet(() -> Action.parse(formId)
                .<Event>map(action -> new Event.Submitted(action, fields.values()))
                .orElseGet(() -> new Event.Said(fields.first("answer"))));
    }

    /** Submits a form that the latest card offers, as if its button had been pressed and the form filled in. */
    public Outcome submitOnLatest(Action action, Map<String, List<String>> fields) {
        return act(() -> submitOnLatest(action, fields), () -> {
            Optional<ObjectNode> card = transcript.latestOffering(action.flow());
            if (card.isEmpty()) {
                return Outcome.problem("There is no card to do this on.");
            }
            Action current = action.at(Transcript.versionOffered(card.get(), action.flow()));
            return happened(
                    new Event.Submitted(current, fields),
                    origin(card.get().path("id").asText(), Door.Pressed.NOTHING));
        });
    }

    /** Closes a message that was visible to the person alone. */
    public synchronized Outcome dismiss(String messageId) {
        transcript.remove(messageId);
        stream.tell(
                "dismissed",
                Transcript.JSON.createObjectNode().put("pane", door.platform()).put("id", messageId));
        return Outcome.DONE;
    }

    /** Something the coach says on its own, when the address is this pane's person. */
    public boolean deliver(org.connectioncoach.platform.Outgoing message) {
        if (!message.to().equals(door.person(person))) {
            return false;
        }
        say(List.of(message.reply()), Origin.CONVERSATION, !message.asked());
        return true;
    }

    private synchronized Origin origin(String messageId, Door.Pressed pressed) {
        boolean privately = transcript
                .find(messageId)
                .map(message -> message.path("private").asBoolean())
                .orElse(false);
        return new Origin(messageId, pressed, privately);
    }

    private Outcome happened(Event event, Origin origin) {
        Answer answer;
        try {
            answer = turns.take(inbound(event, origin)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.problem("The preview is stopping.");
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the coach did not answer in time", e);
        }
        if (answer instanceof Answer.Busy) {
            return Outcome.problem("The coach is busy. One moment, then again.");
        }
        if (!(answer instanceof Answer.Now now)) {
            return Outcome.DONE;
        }
        say(now.replies(), origin, false);
        Form form = now.form();
        return form == null ? Outcome.DONE : Outcome.form(form.action().wire(), door.form(form, manner.locale()));
    }

    private synchronized Inbound inbound(Event event, Origin origin) {
        return new Inbound(
                door.platform() + "-" + person + "-" + events++,
                door.person(person),
                NAME,
                manner.group(),
                origin.privately() ? Place.PRIVATE_REPLY : Place.DIRECT_MESSAGE,
                Address.channel("dm"),
                manner.locale(),
                manner.zone(),
                now(),
                event);
    }

    private Instant now() {
        return clock.instant().plus(manner.travel());
    }

    private synchronized void say(List<Reply> replies, Origin origin, boolean unasked) {
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
            message.put("unasked", how.unasked());
            messages.add(message);
        }
        return messages;
    }

    /** An answered question loses the buttons that answered it. */
    private void finish(Origin origin) {
        transcript
                .find(origin.messageId())
                .ifPresent(message ->
                        change(message, payload -> door.answered(payload, origin.pressed(), manner.locale())));
    }

    /** The latest open question is what was answered. */
    private synchronized void finishByTyping() {
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

    private synchronized ObjectNode message(String from, boolean privately) {
        ZoneId zone = manner.zone();
        return Transcript.JSON
                .createObjectNode()
                .put("id", transcript.freshId())
                .put("from", from)
                .put("private", privately)
                .put("at", TIME.format(now().atZone(zone)));
    }

    private synchronized void show(ObjectNode message) {
        transcript.put(message);
        if (replaying) {
            return;
        }
        ObjectNode told = Transcript.JSON.createObjectNode().put("pane", door.platform());
        told.set("message", message);
        stream.tell("message", told);
    }

    /** Where an event came from: the card that was acted on, if any, and who can see the answer. */
    private record Origin(String messageId, Door.Pressed pressed, boolean privately) {
        static final Origin CONVERSATION = new Origin("", Door.Pressed.NOTHING, false);
        static final Origin COMMAND = new Origin("", Door.Pressed.NOTHING, true);
    }
}
