package org.connectioncoach.discord.render;

import java.util.List;
import org.connectioncoach.discord.render.syntax.Components;
import org.connectioncoach.discord.render.syntax.DiscordLimits;
import org.connectioncoach.discord.render.syntax.Markdown;
import org.connectioncoach.discord.words.Phrase;
import org.connectioncoach.discord.words.Words;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Drawing;
import org.connectioncoach.picture.PictureMaker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pictures as attachments; a picture that fails becomes a line, since the text beside it says the same. */
final class PictureParts {
    private static final Logger LOG = LoggerFactory.getLogger(PictureParts.class);

    private final PictureMaker pictures;
    private final Words words;
    private int drawn;

    PictureParts(PictureMaker pictures, Words words) {
        this.pictures = pictures;
        this.words = words;
    }

    List<Part> of(Block.Picture picture) {
        byte[] png;
        try {
            png = pictures.png(picture.drawing());
        } catch (RuntimeException | Error problem) {
            // Missing fonts surface as an InternalError: a card without its picture is better than no card.
            if (problem instanceof VirtualMachineError && !(problem instanceof InternalError)) {
                throw problem;
            }
            LOG.warn("A picture could not be drawn; the card goes out without it", problem);
            return failed();
        }
        if (png.length == 0 || png.length > DiscordLimits.FILE_BYTES) {
            return failed();
        }
        String name = name(picture.drawing()) + (drawn++ == 0 ? "" : "-" + drawn) + ".png";
        String alt = DiscordLimits.cut(picture.alt(), DiscordLimits.ALT_TEXT);
        DiscordFile file = new DiscordFile(name, "image/png", png, alt);
        return List.of(new Part.Node(Components.picture(name, alt), 1, 0, List.of(file)));
    }

    private List<Part> failed() {
        return List.of(new Part.Words(Markdown.escape(words.say(Phrase.PICTURE_FAILED)), true));
    }

    private static String name(Drawing drawing) {
        if (drawing instanceof Drawing.Gauge) {
            return "gauge";
        }
        return drawing instanceof Drawing.Progress ? "progress" : "months";
    }
}
