package org.connectioncoach.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.connectioncoach.dialogue.coaching.Coaching;
import org.connectioncoach.dialogue.machine.Machine;
import org.connectioncoach.dialogue.playbook.Playbook;
import org.connectioncoach.member.Profile;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Option;
import org.connectioncoach.message.PlainText;
import org.connectioncoach.message.Reply;
import org.jspecify.annotations.Nullable;

/** A person talking with the pure machine: no store, no platform, a clock that is pushed by hand. */
public final class Talk {
    private final Machine machine = Coaching.machine();
    private final Playbook playbook;
    private final String name;
    private final Audience audience;
    private Conversation conversation = Conversation.NEW;
    private Profile profile = Profile.EMPTY;
    private Instant now = TestPlaybook.NOW;
    private final List<Reply> seen = new ArrayList<>();
    private List<Reply> latest = List.of();
    private @Nullable Form form;

    public Talk(String name, Audience audience) {
        this(name, audience, TestPlaybook.shipped());
    }

    public Talk(String name, Audience audience, Playbook playbook) {
        this.name = name;
        this.audience = audience;
        this.playbook = playbook;
    }

    public static Talk withSam() {
        return new Talk("Sam", Audience.DIRECT);
    }

    public Talk hand(Event event) {
        Context context = new Context(now, ZoneOffset.UTC, name, audience, "slack", profile, playbook);
        Turn turn = machine.step(conversation, event, context);
        boolean erased = turn.effects().stream().anyMatch(Effect.Erase.class::isInstance);
        conversation = erased ? Conversation.NEW : turn.next();
        profile = erased ? Profile.EMPTY : turn.profile();
        latest = turn.replies();
        form = turn.form();
        seen.addAll(latest);
        now = now.plusSeconds(5);
        return this;
    }

    public Talk say(String words) {
        return hand(new Event.Said(words));
    }

    /** Presses the newest button of this label, or picks the entry of a list. */
    public Talk press(String label) {
        return find(label)
                .map(this::hand)
                .orElseThrow(() -> new AssertionError(
                        "nothing to press is called \"" + label + "\"; the latest says:\n" + text()));
    }

    private Optional<Event> find(String label) {
        for (int i = seen.size() - 1; i >= 0; i--) {
            for (Block block : seen.get(i).blocks()) {
                Optional<Event> event = press(block, label);
                if (event.isPresent()) {
                    return event;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Event> press(Block block, String label) {
        if (block instanceof Block.Choices choices) {
            return choices.choices().stream()
                    .filter(choice -> choice.label().equals(label))
                    .map(Choice::action)
                    .<Event>map(Event.Chose::button)
                    .findFirst();
        }
        if (block instanceof Block.Picker picker) {
            List<String> wanted = Arrays.asList(label.split(" \\+ "));
            List<String> values = picker.options().stream()
                    .filter(option -> wanted.contains(option.label()))
                    .map(Option::value)
                    .toList();
            return values.size() == wanted.size()
                    ? Optional.of(new Event.Chose(picker.action(), values))
                    : Optional.empty();
        }
        if (block instanceof Block.Ticks ticks && label.startsWith(ticks.submit())) {
            return Optional.of(Event.Chose.button(ticks.action()));
        }
        return Optional.empty();
    }

    public Talk submit(Map<String, List<String>> fields) {
        Form open = form;
        if (open == null) {
            throw new AssertionError("no form is open; the latest says:\n" + text());
        }
        return hand(new Event.Submitted(open.action(), fields));
    }

    public Talk submit(Action action, Map<String, List<String>> fields) {
        return hand(new Event.Submitted(action, fields));
    }

    public Talk later(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** Everything the coach said to the latest event. */
    public String text() {
        String words = latest.stream().map(PlainText::of).collect(Collectors.joining("\n\n---\n\n"));
        Form open = form;
        if (open == null) {
            return words;
        }
        String fields = open.fields().stream().map(FormText::line).collect(Collectors.joining("\n"));
        return (words.isEmpty() ? "" : words + "\n\n") + "(form) " + open.title() + "\n" + fields + "\n["
                + open.submit() + "]";
    }

    public List<Reply> latest() {
        return latest;
    }

    public Optional<Form> form() {
        return Optional.ofNullable(form);
    }

    public Profile profile() {
        return profile;
    }

    public Conversation conversation() {
        return conversation;
    }
}
