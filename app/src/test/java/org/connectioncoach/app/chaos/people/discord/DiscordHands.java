package org.connectioncoach.app.chaos.people.discord;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.connectioncoach.app.chaos.people.Act;
import org.connectioncoach.app.chaos.people.Diary;
import org.connectioncoach.app.chaos.people.Hands;
import org.connectioncoach.app.chaos.people.Sight;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.discord.fake.Interaction;
import org.connectioncoach.discord.fake.Sent;
import org.connectioncoach.discord.fake.Shown;
import org.connectioncoach.discord.fake.world.Where;
import org.connectioncoach.message.Action;
import org.connectioncoach.platform.Place;

/**
 * Acts through Discord's gateway, which tells both replicas. A command or press counts as acknowledged when Discord gets
 * an answer within three seconds that does not say that nothing is kept yet; words have no acknowledgement but an answer that is seen.
 */
public final class DiscordHands implements Hands {
    /** The one answer that promises nothing. */
    private static final String NOT_KEPT = "haven't saved that yet";

    private static final Duration WORTH_WAITING = Duration.ofSeconds(3);

    private final org.connectioncoach.discord.fake.Person person;
    private final Diary diary;
    private final Random random;

    public DiscordHands(org.connectioncoach.discord.fake.Person person, Diary diary, long seed) {
        this.person = person;
        this.diary = diary;
        this.random = new Random(seed);
    }

    @Override
    public Act say(String words) {
        if (words.equals("start") && random.nextBoolean()) {
            return command("start");
        }
        int before = diary.screen().count();
        Sent sent = person.says(words);
        Act act = diary.write(sent.messageId(), new Event.Said(words), Place.DIRECT_MESSAGE);
        if (diary.screen().awaitMoreThan(before, WORTH_WAITING)) {
            act.answer();
        }
        return act;
    }

    private Act command(String command) {
        Where where = random.nextBoolean() ? Where.SERVER : Where.BOT_DM;
        return settle(person.slash(where, command), new Event.Invoked(command, ""), where);
    }

    @Override
    public Act press(Sight card, Sight.Button button) {
        Where where = card.direct() ? Where.BOT_DM : Where.SERVER;
        Shown shown = person.at(card.id(), where);
        Action action = Action.parse(button.actionId()).orElseThrow();
        return settle(shown.pressId(button.actionId()), new Event.Chose(action, List.of()), where);
    }

    private Act settle(Interaction interaction, Event event, Where where) {
        String id = interaction.address().split(":", 2)[0];
        Place place = where == Where.BOT_DM ? Place.DIRECT_MESSAGE : Place.PRIVATE_REPLY;
        Act act = diary.write(id, event, place);
        if (interaction.isAnswered() && interaction.beganWith(NOT_KEPT)) {
            act.answer();
        } else if (interaction.isAnswered()) {
            act.acknowledge(
                    "callback " + interaction.acknowledged() + " after " + interaction.acknowledgedAfter() + " ms");
        }
        return act;
    }

    /** Discord repeats nothing of its own accord. */
    @Override
    public void deliverLeftovers() {}
}
