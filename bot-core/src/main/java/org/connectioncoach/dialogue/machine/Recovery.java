package org.connectioncoach.dialogue.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.State;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;

/** The ladder out of a misunderstanding: an example, then the options with a person, then a way past it. */
final class Recovery {
    private Recovery() {}

    static Reply reply(int misses, Optional<State> open, Manners manners, Context context) {
        if (open.isEmpty()) {
            return manners.menuWith(MannerPrompt.RECOVER_NO_QUESTION, context);
        }
        State state = open.get();
        Choice person = Manners.person(context);
        return switch (misses) {
            case 1 -> first(state, context);
            case 2 -> withOptions(state, person, context);
            default ->
                Reply.of(
                        new Block.Paragraph(context.script().say(MannerPrompt.RECOVER_3)),
                        new Block.Choices(List.of(person, Manners.skip(context)), false));
        };
    }

    private static Reply first(State state, Context context) {
        String example = state.example(context);
        if (example.isEmpty()) {
            return state.ask(context);
        }
        return Reply.of(new Block.Paragraph(context.script().say(MannerPrompt.RECOVER_1, "example", example)));
    }

    private static Reply withOptions(State state, Choice person, Context context) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(context.script().say(MannerPrompt.RECOVER_2)));
        List<Choice> choices = new ArrayList<>();
        for (Block block : state.ask(context).blocks()) {
            if (block instanceof Block.Choices offered) {
                choices.addAll(offered.choices());
            } else if (block instanceof Block.Picker || block instanceof Block.Ticks) {
                blocks.add(block);
            }
        }
        choices.add(person);
        blocks.add(new Block.Choices(choices, false));
        return Reply.of(blocks);
    }
}
