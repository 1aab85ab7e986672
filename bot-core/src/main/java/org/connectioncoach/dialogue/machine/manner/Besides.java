package org.connectioncoach.dialogue.machine.manner;

import java.util.List;
import java.util.Set;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;

/**
 * How an answer looks while another question is open: without the buttons that ask for an opinion, since there is never
 * more than one question a turn, and without the one that would begin the questions anew.
 */
public final class Besides {
    private static final Set<String> OPINIONS = Set.of("helpful", "not_quite");

    private static final Action AFRESH = Action.of("assess", "start");

    private Besides() {}

    public static Move question(Move move) {
        List<Reply> replies = move.replies().stream().map(Besides::plain).toList();
        return new Move(move.kind(), move.next(), replies, move.lead(), move.remember(), move.effects(), move.form());
    }

    private static Reply plain(Reply reply) {
        return new Reply(
                reply.blocks().stream()
                        .map(Besides::plain)
                        .filter(block -> !(block instanceof Block.Choices choices)
                                || !choices.choices().isEmpty())
                        .toList(),
                reply.placement());
    }

    private static Block plain(Block block) {
        if (!(block instanceof Block.Choices choices)) {
            return block;
        }
        List<Choice> kept = choices.choices().stream()
                .filter(choice -> !OPINIONS.contains(choice.action().step()))
                .filter(choice -> !choice.action().sameAs(AFRESH))
                .toList();
        return new Block.Choices(kept, choices.lasting());
    }
}
