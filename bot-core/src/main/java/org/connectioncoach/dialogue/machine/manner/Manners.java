package org.connectioncoach.dialogue.machine.manner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Conversation;
import org.connectioncoach.dialogue.Effect;
import org.connectioncoach.dialogue.Flow;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.State;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/** What every conversation shares, whatever the question: back, skip, cancel, repeat, thanks, a greeting, a way out. */
public final class Manners {
    /** The flow name in the ids of the manners' own choices. */
    public static final String NAME = "manners";

    private final List<Flow> flows;

    public Manners(List<Flow> flows) {
        this.flows = flows;
    }

    public Move onSaid(Meaning meaning, Conversation conversation, Context context) {
        if (meaning.manner() == null) {
            return Move.notMine();
        }
        Optional<State> open = conversation.open();
        if (open.isPresent() && ConfirmingEnd.isDue(meaning)) {
            return Move.check(new ConfirmingEnd(meaning.manner()));
        }
        Script script = context.script();
        return switch (meaning.manner()) {
            case BACK -> back(open, context);
            case SKIP -> skip(open, context);
            case CANCEL -> cancel(open, context);
            case REPEAT -> open.isPresent() ? Move.repeat() : Move.notMine();
            case WHY_DO_YOU_ASK ->
                open.flatMap(state -> state.why(context))
                        .map(why -> Move.repeat().leading(why))
                        .orElse(Move.notMine());
            case THANKS -> thanks(open, context);
            case GREETING -> welcome(conversation, context);
            case GIBBERISH -> Move.misunderstood();
            case ABUSE -> Move.stay();
            case HELP -> help(meaning, open, context);
            case MENU -> Move.stay().saying(menuWith(MannerPrompt.MENU_TITLE, context));
            case SNOOZE -> withQuestion(open, script.say(MannerPrompt.NO_SNOOZE));
            case STOP_REMINDERS -> withQuestion(open, script.say(MannerPrompt.NO_REMINDERS));
            default -> Move.notMine();
        };
    }

    public Move onChosen(Action action, Conversation conversation, Context context) {
        return switch (action.step()) {
            case "skip" -> skip(conversation.open(), context);
            case "menu" -> Move.stay().saying(menuWith(MannerPrompt.MENU_TITLE, context));
            case "direct" -> Move.repeat().doing(new Effect.MoveToDirect());
            default -> Move.notMine();
        };
    }

    private static Move ifMine(Optional<Move> move, Move otherwise) {
        return move.filter(Move::isMine).orElse(otherwise);
    }

    private static Move back(Optional<State> open, Context context) {
        return open.isPresent()
                ? ifMine(
                        open.map(state -> state.onBack(context)),
                        Move.repeat().leading(context.script().say(MannerPrompt.BACK_AT_START)))
                : Move.stay().saying(context.script().say(MannerPrompt.NOTHING_TO_UNDO));
    }

    /** The word alone is the menu; a sentence under a question, "what do you mean?", asks about the question. */
    private Move help(Meaning meaning, Optional<State> open, Context context) {
        return open.filter(state -> meaning.confidence() < 1)
                .flatMap(state -> state.why(context))
                .map(why -> Move.repeat().leading(why))
                .orElseGet(() -> Move.stay().saying(menuWith(MannerPrompt.MENU_TITLE, context)));
    }

    private static Move skip(Optional<State> open, Context context) {
        if (open.isEmpty()) {
            return Move.notMine();
        }
        return ifMine(
                open.map(state -> state.onSkip(context)),
                Move.repeat().leading(context.script().say(MannerPrompt.CANNOT_SKIP)));
    }

    private static Move cancel(Optional<State> open, Context context) {
        MannerPrompt prompt = open.isPresent() ? MannerPrompt.CANCELED : MannerPrompt.NOTHING_TO_CANCEL;
        return Move.clear().saying(context.script().say(prompt));
    }

    private static Move thanks(Optional<State> open, Context context) {
        Text thanks = context.script().say(MannerPrompt.THANKS);
        return open.isPresent()
                ? Move.repeat().leading(thanks)
                : Move.stay().saying(thanks.plus(" ").plus(context.script().say(MannerPrompt.THANKS_MORE)));
    }

    private static Move withQuestion(Optional<State> open, Text words) {
        return open.isPresent() ? Move.repeat().leading(words) : Move.stay().saying(words);
    }

    /** The first words to a stranger; to everybody else, where they are. */
    public Move welcome(Conversation conversation, Context context) {
        Script script = context.script();
        if (conversation.open().isPresent()) {
            return Move.repeat();
        }
        if (context.situation().isPresent()) {
            return Move.stay().saying(menuWith(MannerPrompt.GREETING, context));
        }
        Text hello = context.name().isEmpty()
                ? script.say(MannerPrompt.WELCOME_HELLO_UNNAMED)
                : script.say(MannerPrompt.WELCOME_HELLO, "name", context.name());
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.main(script.words(MannerPrompt.START), Action.of("assess", "start"))
                .spoken(script.words(MannerPrompt.SPOKEN_START)));
        flows.forEach(flow -> choices.addAll(flow.welcoming(context)));
        return Move.stay()
                .saying(Reply.of(
                        new Block.Heading(script.words(MannerPrompt.WELCOME_TITLE)),
                        new Block.Paragraph(hello.plus("\n").plus(script.say(MannerPrompt.WELCOME_PROMISE))),
                        new Block.Choices(choices, true),
                        new Block.SmallPrint(script.say(MannerPrompt.WELCOME_PRIVACY))));
    }

    Reply menuWith(MannerPrompt title, Context context) {
        List<Text> lines =
                flows.stream().flatMap(flow -> flow.menu(context).stream()).toList();
        return Reply.of(new Block.Listing(context.script().words(title), Block.Marks.NONE, lines, null));
    }

    /** A press of a card that no longer counts: where the person is now. */
    public Move stale(Conversation conversation, Context context) {
        Text old = context.script().say(MannerPrompt.OLD_CARD);
        if (conversation.open().isPresent()) {
            return Move.repeat().leading(old);
        }
        return flows.stream()
                .flatMap(flow -> flow.here(context).stream())
                .findFirst()
                .map(here -> {
                    List<Block> blocks = new ArrayList<>();
                    blocks.add(new Block.Paragraph(old));
                    blocks.addAll(here.blocks());
                    return Move.stay().saying(Reply.of(blocks));
                })
                .orElseGet(() -> Move.stay()
                        .saying(Reply.of(
                                new Block.Paragraph(old),
                                new Block.Choices(
                                        List.of(Choice.main(
                                                context.script().words(MannerPrompt.START),
                                                Action.of("assess", "start"))),
                                        true))));
    }
}
