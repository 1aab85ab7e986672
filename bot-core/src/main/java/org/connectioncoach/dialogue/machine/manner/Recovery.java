package org.connectioncoach.dialogue.machine.manner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.State;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;

/**
 * The ladder out of a misunderstanding (product design B.1.4): an example, then the options with a person, then a way
 * past it, and from the fourth on the same way in fewer words. Without an open question the options are the menu.
 */
public final class Recovery {
    /** The last rung: whoever goes on from there stays on it. */
    public static final int LAST = 4;

    private Recovery() {}

    /** @param misses in a row, from 1 to {@link #LAST} */
    public static Reply reply(int misses, Optional<State> open, Manners manners, Context context) {
        return open.map(state -> asked(misses, state, context)).orElseGet(() -> unasked(misses, manners, context));
    }

    private static Reply asked(int misses, State state, Context context) {
        return switch (misses) {
            case 1 -> first(state, context);
            case 2 -> withOptions(state, context);
            case 3 -> ways(MannerPrompt.RECOVER_3, Sayings.skip(context), false, context);
            default -> ways(MannerPrompt.RECOVER_4, Sayings.skip(context), false, context);
        };
    }

    private static Reply unasked(int misses, Manners manners, Context context) {
        return switch (misses) {
            case 1 -> Reply.of(new Block.Paragraph(context.script().say(MannerPrompt.RECOVER_NO_QUESTION_1)));
            case 2 -> {
                List<Block> blocks = new ArrayList<>(manners.menuWith(MannerPrompt.RECOVER_NO_QUESTION_2, context)
                        .blocks());
                blocks.add(new Block.Choices(List.of(Sayings.person(context)), true));
                yield Reply.of(blocks);
            }
            case 3 -> ways(MannerPrompt.RECOVER_NO_QUESTION_3, Sayings.menu(context), true, context);
            default -> ways(MannerPrompt.RECOVER_NO_QUESTION_4, Sayings.menu(context), true, context);
        };
    }

    private static Reply first(State state, Context context) {
        Script script = context.script();
        String example = state.example(context);
        if (!example.isEmpty()) {
            return Reply.of(new Block.Paragraph(script.say(MannerPrompt.RECOVER_1, "example", example)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(script.say(MannerPrompt.RECOVER_ASKING)));
        blocks.addAll(state.ask(context).blocks());
        return Reply.of(blocks);
    }

    private static Reply withOptions(State state, Context context) {
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
        choices.add(Sayings.person(context));
        blocks.add(new Block.Choices(choices, false));
        return Reply.of(blocks);
    }

    private static Reply ways(MannerPrompt words, Choice onward, boolean lasting, Context context) {
        return Reply.of(
                new Block.Paragraph(context.script().say(words)),
                new Block.Choices(List.of(Sayings.person(context), onward), lasting));
    }
}
