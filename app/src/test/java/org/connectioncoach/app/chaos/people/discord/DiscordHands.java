package org.connectioncoach.app.chaos.people.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.connectioncoach.app.chaos.people.Act;
import org.connectioncoach.app.chaos.people.Diary;
import org.connectioncoach.app.chaos.people.Habits;
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

    private static final String TYPE_ANSWER = "dc:v1:type";

    /** The callback that opens a form. */
    private static final int FORM = 9;

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
            return command("start", "");
        }
        if (!Habits.COMMANDS_AND_FORMS) {
            return write(words);
        }
        if (random.nextInt(8) == 0) {
            return random.nextBoolean() ? command("help", "") : command("range", "120");
        }
        Optional<Sight> card = diary.screen().card().filter(each -> !each.direct());
        Optional<Act> typed =
                card.isPresent() && random.nextBoolean() ? typeIntoForm(card.get(), words) : Optional.empty();
        return typed.orElseGet(() -> write(words));
    }

    private Act write(String words) {
        int before = diary.screen().count();
        Sent sent = person.says(words);
        Act act = diary.write(sent.messageId(), new Event.Said(words), Place.DIRECT_MESSAGE);
        if (diary.screen().awaitMoreThan(before, WORTH_WAITING)) {
            act.answer();
        }
        return act;
    }

    /** @param have the option of that name, or empty */
    private Act command(String command, String have) {
        Where where = random.nextBoolean() ? Where.SERVER : Where.BOT_DM;
        Map<String, String> options = have.isEmpty() ? Map.of() : Map.of("have", have);
        String words = have.isEmpty() ? "" : "have:" + have;
        return settle(person.slash(where, command, options), new Event.Invoked(command, words), where);
    }

    /** "Type an answer" on a card in a server; empty where its form did not open. */
    private Optional<Act> typeIntoForm(Sight card, String words) {
        Interaction opening = person.at(card.id(), Where.SERVER).pressId(TYPE_ANSWER);
        if (!opening.isAnswered() || opening.acknowledged() != FORM) {
            return Optional.empty();
        }
        Interaction sent = opening.submits(Map.of("answer", List.of(words)));
        return Optional.of(settle(sent, new Event.Said(words), Where.SERVER));
    }

    @Override
    public Act press(Sight card, Sight.Button button) {
        Where where = card.direct() ? Where.BOT_DM : Where.SERVER;
        Shown shown = person.at(card.id(), where);
        Action action = Action.parse(button.actionId()).orElseThrow();
        Interaction press = shown.pressId(button.actionId());
        Act act = settle(press, new Event.Chose(action, List.of()), where);
        if (Habits.COMMANDS_AND_FORMS && act.acknowledged() && press.acknowledged() == FORM) {
            sendForm(press, where);
        }
        return act;
    }

    /** An answer in every field, whichever. */
    private void sendForm(Interaction opening, Where where) {
        Map<String, List<String>> answers = new HashMap<>();
        for (JsonNode label : opening.form().path("components")) {
            JsonNode component = label.path("component");
            JsonNode options = component.path("options");
            if (!component.isMissingNode()) {
                String answer = options.isEmpty()
                        ? "biotech"
                        : options.path(random.nextInt(options.size()))
                                .path("value")
                                .asText();
                answers.put(component.path("custom_id").asText(), List.of(answer));
            }
        }
        Action action = Action.parse(opening.form().path("custom_id").asText()).orElseThrow();
        settle(opening.submits(answers), new Event.Submitted(action, answers), where);
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
