package org.connectioncoach.app.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Reply;
import org.jspecify.annotations.Nullable;

/** What can be pressed, chosen and filled in at the moment: what was said last, and before it the cards that last. */
public final class Screen {
    private static final int CARDS_KEPT = 3;

    private final List<Pressable> current = new ArrayList<>();
    private final List<Pressable> lasting = new ArrayList<>();
    private final List<Block.Picker> pickers = new ArrayList<>();
    private @Nullable Form form;

    /** Something with a label, and what pressing it does. */
    private record Pressable(String label, Event event) {}

    /** Takes in what was said; silence leaves everything where it is. */
    public void show(Said said) {
        if (said.nothing()) {
            return;
        }
        current.clear();
        pickers.clear();
        form = said.form();
        for (Reply reply : said.replies()) {
            reply.blocks().forEach(this::show);
        }
        while (lasting.size() > CARDS_KEPT * 10) {
            lasting.remove(lasting.size() - 1);
        }
    }

    private void show(Block block) {
        if (block instanceof Block.Choices choices) {
            for (Choice choice : choices.choices()) {
                Pressable pressable = new Pressable(choice.label(), Event.Chose.button(choice.action()));
                current.add(pressable);
                if (choices.lasting()) {
                    lasting.add(0, pressable);
                }
            }
        } else if (block instanceof Block.Picker picker) {
            pickers.add(picker);
            picker.options()
                    .forEach(option -> current.add(
                            new Pressable(option.label(), new Event.Chose(picker.action(), List.of(option.value())))));
        } else if (block instanceof Block.Ticks ticks) {
            form = ticks.form();
        }
    }

    /** Labels in order of appearance; a position counts from one among these. */
    public List<String> labels() {
        return current.stream().map(Pressable::label).toList();
    }

    /** What a label or position stands for. */
    public Optional<Event> press(String labelOrPosition) {
        Optional<Event> labeled = Stream.concat(current.stream(), lasting.stream())
                .filter(pressable -> FormAnswers.same(pressable.label(), labelOrPosition))
                .map(Pressable::event)
                .findFirst();
        return labeled.or(() -> position(labelOrPosition).map(Pressable::event));
    }

    private Optional<Pressable> position(String words) {
        if (!words.strip().matches("\\d{1,3}")) {
            return Optional.empty();
        }
        int position = Integer.parseInt(words.strip());
        return position >= 1 && position <= current.size() ? Optional.of(current.get(position - 1)) : Optional.empty();
    }

    /** Choosing several entries of a list, each by label, value or position. */
    public Optional<Event> choose(List<String> entries) {
        for (Block.Picker picker : pickers) {
            List<String> values = entries.stream()
                    .flatMap(entry -> FormAnswers.value(picker.options(), entry).stream())
                    .toList();
            if (values.size() == entries.size()) {
                return Optional.of(new Event.Chose(picker.action(), values));
            }
        }
        return entries.size() == 1 ? press(entries.get(0)) : Optional.empty();
    }

    /** The form that is open, or the boxes to tick. */
    public Optional<Form> form() {
        return Optional.ofNullable(form);
    }

    public void closeForm() {
        form = null;
    }
}
