package org.connectioncoach.dialogue.card;

import java.util.List;
import java.util.Optional;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.naming.Naming;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.member.Profile;
import org.connectioncoach.member.Situation;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/** Takes the last change back. */
final class Undoing {
    private Undoing() {}

    static Move move(Context context) {
        Script script = context.script();
        Optional<Situation> before = context.profile().undo();
        if (before.isEmpty()) {
            return Move.stay().saying(script.say(ActionPrompt.NOTHING_TO_UNDO));
        }
        Profile profile = context.profile().undone(context.now());
        boolean number = context.situation()
                .map(now -> now.equals(before.get().with(now.count())))
                .orElse(false);
        Text words = number
                ? script.say(
                        ActionPrompt.UNDONE,
                        "count",
                        new Naming(context).count(before.get().count()))
                : script.say(ActionPrompt.UNDONE_ALL);
        return Move.stay()
                .saying(Reply.of(
                        new Block.Paragraph(words),
                        new Block.Choices(
                                List.of(Choice.plain(
                                        script.words(ActionPrompt.FULL_CARD), Action.of(CardFlow.NAME, "full"))),
                                true)))
                .remembering(profile);
    }
}
