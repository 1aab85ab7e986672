package org.connectioncoach.dialogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.connectioncoach.dialogue.machine.Machine;
import org.connectioncoach.dialogue.machine.Stamp;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Field;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Option;
import org.connectioncoach.message.Reply;

/** What a person could do in a place, by what it is called: the words of everybody, and what is on the screen. */
final class Doable {
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

    private final Machine machine;
    private final Explorer explorer;

    Doable(Machine machine, Explorer explorer) {
        this.machine = machine;
        this.explorer = explorer;
    }

    /** What is on the screen can be pressed; beside it everything can be typed. */
    Map<String, Event> all(Explorer.Visit here) {
        Map<String, Event> events = new LinkedHashMap<>();
        WORDS.forEach(words -> events.put("say " + words, new Event.Said(words)));
        for (String command : List.of("note", "note review", "check", "quality", "ask", "human", "privacy")) {
            String[] parts = command.split(" ");
            events.put("command " + command, new Event.Invoked(parts[0], parts.length > 1 ? parts[1] : ""));
        }
        events.put("command rnage", new Event.Invoked("rnage", "student jobs 120"));
        events.put("command range", new Event.Invoked("range", ""));
        Context context = explorer.context(here);
        long since = since(here);
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
            Form form = explorer.step(here, event).form();
            if (form != null) {
                forms.add(form);
            }
        });
        forms.forEach(form -> submissions(form, events));
        return events;
    }

    /** A few events, for long random walks: some words and what is on the screen, at times after a pause. */
    Map<String, Event> some(Explorer.Visit here, Random random) {
        Map<String, Event> events = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            String words = WORDS.get(random.nextInt(WORDS.size()));
            events.put("say " + words, new Event.Said(words));
        }
        Context context = explorer.context(here);
        long since = since(here);
        here.conversation()
                .open()
                .ifPresent(state ->
                        Stamp.reply(state.ask(context), since).blocks().forEach(block -> presses(block, events)));
        machine.flows().forEach(flow -> flow.standing(context).forEach(choice -> press(choice.at(since), events)));
        return events;
    }

    /** The turn that what is on the screen belongs to. */
    private static long since(Explorer.Visit here) {
        return here.conversation()
                .top()
                .map(Conversation.Frame::since)
                .orElse(here.conversation().turn());
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
}
