package org.connectioncoach.slack.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.PlainText;
import org.connectioncoach.slack.render.block.Limits;
import org.connectioncoach.slack.render.block.RenderOptions;
import org.connectioncoach.slack.text.Cut;
import org.connectioncoach.slack.text.Mrkdwn;
import org.connectioncoach.slack.text.TextBlocks;

/** Fills messages with blocks in order and starts another one where a limit asks for it. */
final class MessageBuilder {
    private final RenderOptions options;
    private final List<SlackMessage> messages = new ArrayList<>();
    private JsonArray blocks = new JsonArray();
    private List<Block> said = new ArrayList<>();
    private int length;

    MessageBuilder(RenderOptions options) {
        this.options = options;
    }

    /** Adds a block; its parts stay in one message where they fit in one, so that ticks are sent with their button. */
    void add(Block block, List<JsonObject> rendered) {
        int whole = rendered.stream().mapToInt(one -> one.toString().length()).sum();
        if (blocks.size() + rendered.size() > Limits.MESSAGE_BLOCKS || length + whole > Limits.MESSAGE_TEXT) {
            finish();
        }
        for (JsonObject one : rendered) {
            int size = one.toString().length();
            if (blocks.size() == Limits.MESSAGE_BLOCKS || (length + size > Limits.MESSAGE_TEXT && length > 0)) {
                finish();
            }
            if (blocks.isEmpty() && messages.isEmpty() && options.unasked()) {
                append(TextBlocks.section(TextBlocks.plain(options.wording().neutral())));
            }
            append(one);
        }
        if (!rendered.isEmpty()) {
            said.add(block);
        }
    }

    private void append(JsonObject block) {
        blocks.add(block);
        length += block.toString().length();
    }

    /** Ends the message, if one was begun. */
    void finish() {
        if (!blocks.isEmpty()) {
            messages.add(new SlackMessage(text(said.isEmpty() ? Spoken.of(blocks) : PlainText.of(said)), blocks, null));
            blocks = new JsonArray();
            said = new ArrayList<>();
            length = 0;
        }
    }

    void file(Block.Document document) {
        finish();
        messages.add(new SlackMessage(text(document.description()), new JsonArray(), document));
    }

    /** Notifications show this text: what nobody asked for tells nothing there. */
    private String text(String words) {
        String shown = options.unasked() ? options.wording().neutral() : words;
        String escaped = Mrkdwn.escape(shown);
        // Cut before escaping, so that no entity is cut in two; the share leaves room for what escaping adds.
        int share = (int) ((long) shown.length() * Limits.TOP_TEXT / Math.max(1, escaped.length()));
        return escaped.length() <= Limits.TOP_TEXT ? escaped : Mrkdwn.escape(Cut.to(shown, share * 9 / 10));
    }

    List<SlackMessage> messages() {
        finish();
        return List.copyOf(messages);
    }
}
