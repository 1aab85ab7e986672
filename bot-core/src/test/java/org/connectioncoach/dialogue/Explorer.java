package org.connectioncoach.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.connectioncoach.dialogue.coaching.Coaching;
import org.connectioncoach.dialogue.machine.Machine;
import org.connectioncoach.dialogue.machine.Stamp;
import org.connectioncoach.member.Profile;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Field;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Option;
import org.connectioncoach.message.Reply;

/** Walks the machine breadth-first over what a person could do, and tells what it came across. */
public final class Explorer {
    /** Words that reach every manner and every kind of answer; presses and forms come from what is on the screen. */
    static final List<String> WORDS = List.of(
            "hi",
            "start",
            "back",
            "skip",
            "cancel",
            "menu",
            "human",
            "thanks",
            "why",
            "why do you ask",
            "privacy",
            "forget me",
            "download my data",
            "yes",
            "no",
            "stop",
            "snooze",
            "start over",
            "I give up, this is a bit long for me",
            "my first answer is off, let's redo it from the top",
            "repeat that",
            "student",
            "mid-career",
            "executive",
            "find a job",
            "closer relationships",
            "be more visible",
            "120",
            "about 700",
            "500+",
            "not sure",
            "zero",
            "-5",
            "12.5",
            "35000",
            "a lot",
            "actually 240",
            "actually mid-career",
            "change goal to visibility",
            "what if I were an executive",
            "fewer, closer contacts",
            "purple",
            "???",
            "210. oh and I graduated in May",
            "I'm doing a part-time master's and I've been a nurse for 12 years",
            "range",
            "range student jobs 120",
            "range stage:wizard",
            "Maya",
            "Maya's post on moving to data work helped me",
            "is it rude to ignore people",
            "how do I do a backflip",
            "can you review my note");

    private final Machine machine = Coaching.machine();
    private final Playbook playbook;
    private final String name;
    private final Map<String, Visit> visits = new LinkedHashMap<>();

    public Explorer(Playbook playbook) {
        this(playbook, "Sam");
    }

    /** @param name of the person who walks; empty where the platform tells none */
    public Explorer(Playbook playbook, String name) {
        this.playbook = playbook;
        this.name = name;
    }

    /**
     * A place in the machine: what is open, and roughly what is known.
     *
     * @param from the key of the place it was first reached from; empty for the beginning
     * @param by what was done there
     */
    public record Visit(String key, Conversation conversation, Profile profile, String from, String by, int depth) {}

    /** One step that was taken. */
    public record Edge(Visit from, Event event, String label, Turn turn, String to) {}

    /** Walks until nothing new is found, or {@code most} places are. */
    public Map<String, Visit> explore(int most, Consumer<Edge> watch) {
        Deque<Visit> queue = new ArrayDeque<>();
        Visit first = new Visit(key(Conversation.NEW, Profile.EMPTY), Conversation.NEW, Profile.EMPTY, "", "", 0);
        visits.put(first.key(), first);
        queue.add(first);
        while (!queue.isEmpty() && visits.size() < most) {
            Visit here = queue.poll();
            Map<String, Event> events = events(here);
            events.forEach((label, event) -> {
                Turn turn = step(here, event);
                Conversation next = erased(turn) ? Conversation.NEW : turn.next();
                Profile profile = erased(turn) ? Profile.EMPTY : turn.profile();
                String key = key(next, profile);
                watch.accept(new Edge(here, event, label, turn, key));
                if (!visits.containsKey(key)) {
                    Visit visit = new Visit(key, next, profile, here.key(), label, here.depth() + 1);
                    visits.put(key, visit);
                    queue.add(visit);
                }
            });
        }
        return visits;
    }

    static boolean erased(Turn turn) {
        return turn.effects().stream().anyMatch(Effect.Erase.class::isInstance);
    }

    public Turn step(Visit here, Event event) {
        Context context =
                new Context(now(here), ZoneOffset.UTC, name, Audience.DIRECT, "slack", here.profile(), playbook);
        return machine.step(here.conversation(), event, context);
    }

    /** Where somebody is who waits in a place, and then says something. */
    Visit after(Duration pause, Visit here, String words) {
        Context context = new Context(
                now(here).plus(pause), ZoneOffset.UTC, name, Audience.DIRECT, "slack", here.profile(), playbook);
        Turn turn = machine.step(here.conversation(), new Event.Said(words), context);
        return new Visit(
                key(turn.next(), turn.profile()), turn.next(), turn.profile(), here.key(), words, here.depth() + 1);
    }

    static Instant now(Visit here) {
        Instant last = here.conversation().lastAt();
        return last == null ? TestPlaybook.NOW : last.plus(Duration.ofSeconds(30));
    }

    /** What is on the screen can be pressed; beside it everything can be typed. */
    Map<String, Event> events(Visit here) {
        Map<String, Event> events = new LinkedHashMap<>();
        WORDS.forEach(words -> events.put("say " + words, new Event.Said(words)));
        for (String command : List.of("note", "note review", "check", "quality", "ask", "human", "privacy")) {
            String[] parts = command.split(" ");
            events.put("command " + command, new Event.Invoked(parts[0], parts.length > 1 ? parts[1] : ""));
        }
        events.put("command rnage", new Event.Invoked("rnage", "student jobs 120"));
        events.put("command range", new Event.Invoked("range", ""));
        Context context =
                new Context(now(here), ZoneOffset.UTC, name, Audience.DIRECT, "slack", here.profile(), playbook);
        long since = here.conversation()
                .top()
                .map(Conversation.Frame::since)
                .orElse(here.conversation().turn());
        List<Reply> screens = new ArrayList<>();
        here.conversation().open().ifPresent(state -> screens.add(state.ask(context)));
        machine.flows().forEach(flow -> flow.here(context).ifPresent(screens::add));
        for (Reply screen : screens) {
            for (Block block : Stamp.reply(screen, since).blocks()) {
                presses(block, events);
            }
        }
        machine.flows().forEach(flow -> flow.standing(context).forEach(choice -> press(choice.at(since), events)));
        List<Form> forms = new ArrayList<>();
        events.values().stream().filter(Event.Chose.class::isInstance).forEach(event -> {
            Form form = step(here, event).form();
            if (form != null) {
                forms.add(form);
            }
        });
        forms.forEach(form -> submissions(form, events));
        return events;
    }

    /** A few events, for long random walks: some words and what is on the screen, at times after a pause. */
    Map<String, Event> quickEvents(Visit here, Random random) {
        Map<String, Event> events = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            String words = WORDS.get(random.nextInt(WORDS.size()));
            events.put("say " + words, new Event.Said(words));
        }
        Context context =
                new Context(now(here), ZoneOffset.UTC, name, Audience.DIRECT, "slack", here.profile(), playbook);
        long since = here.conversation()
                .top()
                .map(Conversation.Frame::since)
                .orElse(here.conversation().turn());
        here.conversation()
                .open()
                .ifPresent(state ->
                        Stamp.reply(state.ask(context), since).blocks().forEach(block -> presses(block, events)));
        machine.flows().forEach(flow -> flow.standing(context).forEach(choice -> press(choice.at(since), events)));
        return events;
    }

    private static void presses(Block block, Map<String, Event> events) {
        if (block instanceof Block.Choices choices) {
            choices.choices().forEach(choice -> press(choice, events));
        } else if (block instanceof Block.Picker picker) {
            for (Option option : picker.options()) {
                events.put("pick " + option.label(), new Event.Chose(picker.action(), List.of(option.value())));
            }
        } else if (block instanceof Block.Ticks ticks) {
            events.put("tick nothing", new Event.Submitted(ticks.action(), Map.of()));
            events.put("open ticks", Event.Chose.button(ticks.action()));
        }
    }

    private static void press(Choice choice, Map<String, Event> events) {
        events.put("press " + choice.label(), Event.Chose.button(choice.action()));
    }

    private static void submissions(Form form, Map<String, Event> events) {
        events.put("submit nothing in " + form.title(), new Event.Submitted(form.action(), Map.of()));
        Map<String, List<String>> first = new HashMap<>();
        for (Field field : form.fields()) {
            if (field instanceof Field.OneOf one) {
                first.put(one.id(), List.of(one.options().get(0).value()));
            } else if (field instanceof Field.AnyOf any) {
                first.put(any.id(), any.options().stream().map(Option::value).toList());
            } else if (field instanceof Field.Words words) {
                first.put(words.id(), List.of("some words of a person"));
            }
        }
        events.put("submit everything in " + form.title(), new Event.Submitted(form.action(), first));
    }

    /**
     * Places are told apart by what is open, which kinds of answers it holds, whether something waits below, and
     * whether the member is known; not by every value.
     */
    static String key(Conversation conversation, Profile profile) {
        StringBuilder key = new StringBuilder();
        conversation
                .open()
                .ifPresent(state -> key.append(state.getClass().getSimpleName()).append(shape(state)));
        key.append(conversation.stack().size() > 1 ? " over another" : "");
        return key.append(profile.current() == null ? " stranger" : " known").toString();
    }

    private static String shape(State state) {
        String text = state.toString();
        return (text.contains("stage=null") ? "-" : "s")
                + (text.contains("goals=[]") ? "-" : "g")
                + (text.contains("count=null") ? "-" : "c")
                + (text.contains("wish=QUESTION") ? "?" : "");
    }
}
