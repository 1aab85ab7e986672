package org.connectioncoach.slack.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Reply;
import org.connectioncoach.slack.render.block.BlockIds;
import org.connectioncoach.slack.render.block.BlockRenderer;
import org.connectioncoach.slack.render.block.Limits;
import org.connectioncoach.slack.render.block.RenderOptions;
import org.connectioncoach.slack.words.Wording;

/** What the coach says as Block Kit: pure, the same message always gives the same JSON. */
public final class SlackRenderer {
    private SlackRenderer() {}

    /** The messages that say the reply, in order; words to copy and files are messages of their own. */
    public static List<SlackMessage> render(Reply reply, RenderOptions options) {
        MessageBuilder builder = new MessageBuilder(options);
        BlockRenderer renderer = new BlockRenderer(options, new BlockIds());
        for (Block block : reply.blocks()) {
            if (block instanceof Block.Document document) {
                builder.file(document);
                continue;
            }
            if (block instanceof Block.Copyable) {
                builder.finish();
            }
            builder.add(block, block.accept(renderer));
            if (block instanceof Block.Copyable) {
                builder.finish();
            }
        }
        return builder.messages();
    }

    /** The home page as a view: everything the replies say, up to Slack's hundred blocks. */
    public static JsonObject home(List<Reply> replies, RenderOptions options) {
        BlockRenderer renderer = new BlockRenderer(options, new BlockIds());
        JsonArray blocks = new JsonArray();
        replies.stream()
                .flatMap(reply -> reply.blocks().stream())
                .flatMap(block -> block.accept(renderer).stream())
                .limit(Limits.VIEW_BLOCKS)
                .forEach(blocks::add);
        JsonObject view = new JsonObject();
        view.addProperty("type", "home");
        view.add("blocks", blocks);
        return view;
    }

    /**
     * A form as a modal view.
     *
     * @param origin comes back with the answers as the view's private metadata; says where it was opened, nothing else
     */
    public static JsonObject modal(Form form, String origin, Wording wording) {
        return ModalRenderer.render(form, origin, wording);
    }
}
