package org.connectioncoach.app.chaos.people.slack;

import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.connectioncoach.app.chaos.people.Act;
import org.connectioncoach.app.chaos.people.Diary;
import org.connectioncoach.app.chaos.people.Habits;
import org.connectioncoach.app.chaos.people.Hands;
import org.connectioncoach.app.chaos.people.Sight;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.message.Action;
import org.connectioncoach.platform.Place;
import org.connectioncoach.slack.kit.door.Door.Kind;
import org.connectioncoach.slack.kit.door.Member;
import org.connectioncoach.slack.kit.door.Payloads;

/**
 * Acts through Slack over HTTP. Words are delivered up to four times until they are acknowledged; a press, a command or a form is delivered
 * once: Slack shows a warning then, and the person does something else. Now and then Slack delivers words to both
 * replicas at once, or once more after they were acknowledged and other words came.
 */
public final class SlackHands implements Hands {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final long[] PAUSES_MILLIS = {0, 200, 700, 1_500};

    private final Member member;
    private final Diary diary;
    private final SlackScreens screens;
    private final Entrance entrance;
    private final Random random;
    private String lastTrigger = "";
    private final Deque<JsonObject> leftovers = new ArrayDeque<>();

    public SlackHands(Member member, Diary diary, SlackScreens screens, Entrance entrance, long seed) {
        this.member = member;
        this.diary = diary;
        this.screens = screens;
        this.entrance = entrance;
        this.random = new Random(seed);
    }

    @Override
    public Act say(String words) {
        return Habits.COMMANDS_AND_FORMS && random.nextInt(4) == 0 ? command(words) : write(words);
    }

    /** The slash command; Slack delivers it once, and shows what the acknowledgement says. */
    private Act command(String words) {
        JsonObject command = member.command(words);
        String[] parts = words.split(" ", 2);
        Event event = new Event.Invoked(parts[0].toLowerCase(Locale.ROOT), parts.length > 1 ? parts[1] : "");
        String id = "command:" + command.get("trigger_id").getAsString();
        Act act = diary.write(id, event, Place.PRIVATE_REPLY);
        if (entrance.deliver(Kind.COMMAND, command, ack -> member.sees(member.direct(), ack))) {
            act.acknowledge("acknowledged");
        }
        return act;
    }

    private Act write(String words) {
        String id = "Ev" + NUMBER.incrementAndGet();
        JsonObject event = Payloads.event(id, Payloads.message(member.id(), words));
        Act act = diary.write(id, new Event.Said(words), Place.DIRECT_MESSAGE);
        if (random.nextInt(8) == 0) {
            entrance.deliverBeside(event);
        }
        for (long pause : PAUSES_MILLIS) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
            if (entrance.deliver(Kind.EVENT, event)) {
                act.acknowledge("acknowledged");
                break;
            }
        }
        if (random.nextInt(5) == 0) {
            leftovers.add(event);
        }
        return act;
    }

    @Override
    public Act press(Sight card, Sight.Button button) {
        JsonObject press = member.press(screens.posted(card.id()), button.label());
        String id = "press:" + press.get("trigger_id").getAsString();
        JsonObject pressed = press.getAsJsonArray("actions").get(0).getAsJsonObject();
        Action action = Action.parse(pressed.get("action_id").getAsString()).orElseThrow();
        Act act = diary.write(id, new Event.Chose(action, List.of()), Place.DIRECT_MESSAGE);
        if (entrance.deliver(Kind.INTERACTION, press)) {
            act.acknowledge("acknowledged");
        }
        lastTrigger = press.get("trigger_id").getAsString();
        return act;
    }

    /** Where a form opened for the last press, it is filled in and sent. */
    private void sendForm(JsonObject view) {
        lastTrigger = "";
        Map<String, List<String>> answers = new HashMap<>();
        JsonObject submission = member.submission(view, FilledForm.of(view, random, answers));
        Action action = Action.parse(view.get("callback_id").getAsString()).orElseThrow();
        String id = "form:" + submission.get("trigger_id").getAsString();
        Act act = diary.write(id, new Event.Submitted(action, answers), Place.DIRECT_MESSAGE);
        if (entrance.deliver(Kind.INTERACTION, submission)) {
            act.acknowledge("acknowledged");
        }
    }

    @Override
    public void deliverLeftovers() {
        if (Habits.COMMANDS_AND_FORMS) {
            member.form(lastTrigger).ifPresent(this::sendForm);
        }
        if (!leftovers.isEmpty() && random.nextBoolean()) {
            entrance.deliver(Kind.EVENT, leftovers.remove());
        }
    }
}
