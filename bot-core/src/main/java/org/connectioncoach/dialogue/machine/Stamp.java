package org.connectioncoach.dialogue.machine;

import java.util.List;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Reply;

/** Writes the turn into every choice of a reply, so that a press of an older card is recognized. */
public final class Stamp implements Block.Visitor<Block> {
    private final long turn;

    private Stamp(long turn) {
        this.turn = turn;
    }

    public static Reply reply(Reply reply, long turn) {
        Stamp stamp = new Stamp(turn);
        List<Block> blocks =
                reply.blocks().stream().map(block -> block.accept(stamp)).toList();
        return new Reply(blocks, reply.placement());
    }

    @Override
    public Block choices(Block.Choices choices) {
        return new Block.Choices(
                choices.choices().stream().map(choice -> choice.at(turn)).toList(), choices.lasting());
    }

    @Override
    public Block picker(Block.Picker picker) {
        return new Block.Picker(
                picker.action().at(turn), picker.placeholder(), picker.options(), picker.min(), picker.max());
    }

    @Override
    public Block ticks(Block.Ticks ticks) {
        return new Block.Ticks(ticks.action().at(turn), ticks.title(), ticks.groups(), ticks.submit());
    }

    @Override
    public Block heading(Block.Heading heading) {
        return heading;
    }

    @Override
    public Block paragraph(Block.Paragraph paragraph) {
        return paragraph;
    }

    @Override
    public Block listing(Block.Listing listing) {
        return listing;
    }

    @Override
    public Block facts(Block.Facts facts) {
        return facts;
    }

    @Override
    public Block picture(Block.Picture picture) {
        return picture;
    }

    @Override
    public Block smallPrint(Block.SmallPrint smallPrint) {
        return smallPrint;
    }

    @Override
    public Block copyable(Block.Copyable copyable) {
        return copyable;
    }

    @Override
    public Block document(Block.Document document) {
        return document;
    }
}
