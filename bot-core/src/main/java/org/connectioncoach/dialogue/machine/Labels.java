package org.connectioncoach.dialogue.machine;

import java.util.List;
import java.util.Optional;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Conversation;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.dialogue.Flow;
import org.connectioncoach.dialogue.script.Words;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Option;

/** Typing the label of a visible choice does the same as pressing it, and comes before every other meaning. */
final class Labels {
    private Labels() {}

    static Optional<Event.Chose> typed(String words, Conversation conversation, List<Flow> flows, Context context) {
        String folded = Words.folded(words);
        Optional<Event.Chose> open = conversation
                .top()
                .flatMap(frame -> frame.state().ask(context).blocks().stream()
                        .flatMap(block -> in(block, folded, frame.since()).stream())
                        .findFirst());
        return open.or(() -> flows.stream()
                .flatMap(flow -> flow.standing(context).stream())
                .filter(choice -> Words.folded(choice.label()).equals(folded))
                .map(choice -> Event.Chose.button(choice.action().at(conversation.turn())))
                .findFirst());
    }

    private static Optional<Event.Chose> in(Block block, String folded, long since) {
        if (block instanceof Block.Choices choices) {
            return choices.choices().stream()
                    .filter(choice -> Words.folded(choice.label()).equals(folded))
                    .map(Choice::action)
                    .map(action -> Event.Chose.button(action.at(since)))
                    .findFirst();
        }
        if (block instanceof Block.Picker picker) {
            Action action = picker.action().at(since);
            return picker.options().stream()
                    .filter(option -> Words.folded(option.label()).equals(folded))
                    .map(Option::value)
                    .map(value -> new Event.Chose(action, List.of(value)))
                    .findFirst();
        }
        return Optional.empty();
    }
}
