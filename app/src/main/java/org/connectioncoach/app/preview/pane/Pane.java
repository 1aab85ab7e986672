package org.connectioncoach.app.preview.pane;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.connectioncoach.app.preview.door.Door;
import org.connectioncoach.app.preview.door.Press;
import org.connectioncoach.app.preview.web.EventStream;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Form;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Outgoing;
import org.connectioncoach.platform.Place;
import org.connectioncoach.platform.Turns;

/** One person talking with the coach through one platform. A new person takes over on {@link #restart}. */
public final class Pane {
    private static final int PATIENCE_SECONDS = 10;
    private static final String NAME = "Sam";

    private final Door door;
    private final Turns turns;
    private final Clock clock;
    private final PaneView view;
    private final Acts acts = new Acts();
    private final AtomicLong person;
    private long events;

    public Pane(Door door, Turns turns, EventStream stream, Clock clock, Manner manner) {
        this.door = door;
        this.turns = turns;
        this.clock = clock;
        this.view = new PaneView(door, stream, clock, manner);
        this.person = new AtomicLong(clock.millis());
    }

    /** What the page shows when it opens. */
    public ObjectNode state() {
        return view.state();
    }

    public Manner manner() {
        return view.manner();
    }

    /** The day it is for the person's platform, before any travel. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), manner().zone());
    }

    /** A new person opens the conversation; nothing is known about them. */
    public Outcome restart(Manner manner) {
        return acts.fromTheStart(() -> {
            view.clear(manner);
            return arrive();
        });
    }

    /**
     * Lets a new person do all the same again, after the content changed. Messages that read differently now carry what
     * was there before.
     */
    public void replay() {
        acts.replay(again -> view.anew(() -> {
            arrive();
            again.run();
        }));
    }

    private Outcome arrive() {
        person.incrementAndGet();
        return happened(new Event.Arrived(Event.Arrived.Kind.OPENED), Origin.CONVERSATION);
    }

    /** Words typed by the person; a command where they start with a slash. */
    public Outcome say(String words) {
        return acts.act(() -> say(words), () -> {
            Optional<Event.Invoked> command = Commands.read(words);
            view.typed(words, command.isPresent());
            if (command.isPresent()) {
                return happened(command.get(), Origin.COMMAND);
            }
            view.answeredByTyping();
            return happened(new Event.Said(words), Origin.CONVERSATION);
        });
    }

    public Outcome press(String messageId, Door.Pressed pressed) {
        return acts.act(() -> press(messageId, pressed), () -> pressed(messageId, pressed));
    }

    private Outcome pressed(String messageId, Door.Pressed pressed) {
        Press press = door.press(pressed, manner().locale());
        if (press instanceof Press.Opens opens) {
            return Outcome.form(opens.id(), opens.form());
        }
        if (press instanceof Press.Happened happened) {
            return happened(happened.event(), view.origin(messageId, pressed));
        }
        if (press instanceof Press.Moves moves) {
            return happened(moves.event(), Origin.CONVERSATION);
        }
        return Outcome.problem("This button is not one of the coach's.");
    }

    public Outcome submit(String formId, String messageId, Fields fields) {
        return acts.act(
                () -> submit(formId, messageId, fields),
                () -> happened(fields.event(formId), view.origin(messageId, Door.Pressed.NOTHING)));
    }

    /** Submits a form that the latest card offers, as if its button had been pressed and the form filled in. */
    public Outcome submitOnLatest(Action action, Map<String, List<String>> fields) {
        return acts.act(() -> submitOnLatest(action, fields), () -> {
            Optional<ObjectNode> card = view.latestOffering(action.flow());
            if (card.isEmpty()) {
                return Outcome.problem("There is no card to do this on.");
            }
            Action current = action.at(Transcript.versionOffered(card.get(), action.flow()));
            String messageId = card.get().path("id").asText();
            return happened(new Event.Submitted(current, fields), view.origin(messageId, Door.Pressed.NOTHING));
        });
    }

    /** Closes a message that was visible to the person alone. */
    public Outcome dismiss(String messageId) {
        view.remove(messageId);
        return Outcome.DONE;
    }

    /** Shows something the coach says on its own; false when it is for somebody who is not here. */
    public boolean deliver(Outgoing message) {
        if (!message.to().equals(door.person(person.get()))) {
            return false;
        }
        view.say(List.of(message.reply()), Origin.CONVERSATION, !message.asked());
        return true;
    }

    private Outcome happened(Event event, Origin origin) {
        Answer answer;
        Inbound inbound = inbound(event, origin);
        try {
            answer = turns.take(inbound).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            turns.answered(inbound);
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
        Form form = now.form();
        if (form != null) {
            return Outcome.form(form.action().wire(), door.form(form, manner().locale()));
        }
        view.say(now.replies(), origin, false);
        return Outcome.DONE;
    }

    private Inbound inbound(Event event, Origin origin) {
        Manner manner = manner();
        return new Inbound(
                door.platform() + "-" + person.get() + "-" + events++,
                door.person(person.get()),
                NAME,
                manner.group(),
                origin.privately() ? Place.PRIVATE_REPLY : Place.DIRECT_MESSAGE,
                Address.channel("dm"),
                manner.locale(),
                manner.zone(),
                view.now(),
                event);
    }
}
