package org.connectioncoach.dialogue.machine.manner;

import java.util.List;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;

/** What is said whatever the question was, and the ways out that are offered with it. */
public final class Sayings {
    private Sayings() {}

    /** Words that come before everything else: no logging, no state, and the open question is not pressed. */
    public static Move care(Context context) {
        return Move.stay()
                .saying(Reply.of(
                        new Block.Paragraph(context.script().say(MannerPrompt.WELLBEING)),
                        new Block.Choices(List.of(person(context)), true)));
    }

    /** A message longer than anybody reads: the main question, in a sentence. */
    public static Move tooLong(Context context) {
        return Move.stay().saying(context.script().say(MannerPrompt.TOO_LONG));
    }

    public static Move abuse(Context context) {
        return Move.stay().saying(context.script().say(MannerPrompt.ABUSE));
    }

    /** A sticker or a picture: what can be read here. */
    public static Move wordless(Context context) {
        return Move.stay()
                .saying(Reply.of(
                        new Block.Paragraph(context.script().say(MannerPrompt.WORDLESS)),
                        new Block.Choices(List.of(menu(context)), true)));
    }

    /** What was half-finished waited too long and is cleared; a new start is offered. */
    public static Reply expired(Context context) {
        Script script = context.script();
        return Reply.of(
                new Block.Paragraph(script.say(MannerPrompt.EXPIRED)),
                new Block.Choices(
                        List.of(Choice.main(script.words(MannerPrompt.START), Action.of("assess", "start"))), true));
    }

    /** In front of others: a button that leads to the direct conversation. */
    public static Reply takePrivate(Context context) {
        Script script = context.script();
        return Reply.of(
                new Block.Paragraph(script.say(MannerPrompt.PUBLIC_PRIVATE)),
                new Block.Choices(
                        List.of(Choice.plain(script.words(MannerPrompt.TALK_IN_DM), Action.of(Manners.NAME, "direct"))),
                        true));
    }

    public static Choice person(Context context) {
        return Choice.plain(context.script().words(MannerPrompt.PERSON), Action.of("human", "open"));
    }

    public static Choice skip(Context context) {
        return Choice.plain(context.script().words(MannerPrompt.SKIP), Action.of(Manners.NAME, "skip"));
    }

    public static Choice menu(Context context) {
        return Choice.plain(context.script().words(MannerPrompt.MENU), Action.of(Manners.NAME, "menu"));
    }
}
