package org.connectioncoach.app.chaos.people.slack;

import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.connectioncoach.app.chaos.people.Act;
import org.connectioncoach.app.chaos.people.Diary;
import org.connectioncoach.app.chaos.people.Hands;
import org.connectioncoach.app.chaos.people.Sight;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.message.Action;
import org.connectioncoach.platform.Place;
import org.connectioncoach.slack.kit.door.Door.Kind;
import org.connectioncoach.slack.kit.door.Member;
import org.connectioncoach.slack.kit.door.Payloads;

/**
 * Acts through Slack over HTTP. Words are delivered up to four times until they are acknowledged; a press is delivered
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
        return act;
    }

    @Override
    public void deliverLeftovers() {
        if (!leftovers.isEmpty() && random.nextBoolean()) {
            entrance.deliver(Kind.EVENT, leftovers.remove());
        }
    }
}
