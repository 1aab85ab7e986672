package org.connectioncoach.app.chaos.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.connectioncoach.discord.render.DiscordMessage;
import org.connectioncoach.discord.render.DiscordRenderer;
import org.connectioncoach.discord.render.RenderOptions;
import org.connectioncoach.message.Reply;
import org.connectioncoach.slack.render.SlackMessage;
import org.connectioncoach.slack.render.SlackRenderer;
import org.connectioncoach.slack.render.block.Pictures;
import org.connectioncoach.slack.words.Wording;

/** What a platform shows of a reply, rendered as the adapters do. */
final class Words {
    private final DiscordRenderer discord = new DiscordRenderer(drawing -> new byte[] {1});

    /** The messages of one reply: the words of each as a person reads them; files are left out. */
    List<String> of(Reply reply, String platform) {
        return platform.equals("slack") ? inSlack(reply) : inDiscord(reply);
    }

    private static List<String> inSlack(Reply reply) {
        var options =
                org.connectioncoach.slack.render.block.RenderOptions.answering(Pictures.none(), Wording.in(Locale.US));
        return SlackRenderer.render(reply, options).stream()
                .filter(message -> message.file() == null)
                .map(SlackMessage::text)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private List<String> inDiscord(Reply reply) {
        List<String> all = new ArrayList<>();
        for (DiscordMessage message : discord.render(reply, new RenderOptions(Locale.US, false))) {
            JsonNode json = message.json();
            String words = String.join(
                    "\n",
                    json.findValuesAsText("content").stream()
                            .filter(part -> !part.isEmpty())
                            .toList());
            if (!words.isEmpty()) {
                all.add(words);
            }
        }
        return all;
    }
}
