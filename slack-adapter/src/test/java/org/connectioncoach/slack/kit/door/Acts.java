package org.connectioncoach.slack.kit.door;

import static org.connectioncoach.slack.kit.door.Payloads.array;
import static org.connectioncoach.slack.kit.door.Payloads.object;

import com.google.gson.JsonObject;
import org.connectioncoach.slack.kit.fake.FakeSlack;
import org.connectioncoach.slack.kit.fake.world.Directory;
import org.connectioncoach.slack.kit.fake.world.Posted;

/** What Slack sends when one person acts: commands, presses, forms, shortcuts, mentions. */
final class Acts {
    private static final JsonObject NOTHING = new JsonObject();

    private final FakeSlack slack;
    private final String user;

    Acts(FakeSlack slack, String user) {
        this.slack = slack;
        this.user = user;
    }

    JsonObject command(String words, String channel, String trigger) {
        return Shape.empty()
                .with("command", "/coach")
                .with("text", words)
                .with("user_id", user)
                .with("user_name", "someone")
                .with("team_id", Directory.TEAM)
                .with("team_domain", "riverton")
                .with("channel_id", channel)
                .with("channel_name", "general")
                .with("api_app_id", "A1")
                .with("trigger_id", trigger)
                .with("response_url", slack.responseUrl(channel, user, ""))
                .json();
    }

    JsonObject press(Posted message, JsonObject pressed) {
        return press(message, pressed, NOTHING);
    }

    /** @param state what is ticked on the card */
    JsonObject press(Posted message, JsonObject pressed, JsonObject state) {
        boolean ephemeral = !message.onlyFor().isEmpty();
        JsonObject container = Shape.of("message")
                .with("message_ts", message.ts())
                .with("channel_id", message.channel())
                .with("is_ephemeral", ephemeral)
                .json();
        Shape press = interaction("block_actions")
                .with("api_app_id", "A1")
                .with("channel", object("id", message.channel(), "name", "directmessage"))
                .with("container", container)
                .with("response_url", slack.responseUrl(message.channel(), user, message.ts()))
                .with("state", object("values", state))
                .with("actions", array(pressed));
        return ephemeral ? press.json() : press.with("message", shown(message)).json();
    }

    /** Of a message that only one person sees, Slack tells no more than its time. */
    private static JsonObject shown(Posted message) {
        return object("type", "message", "ts", message.ts(), "text", message.text(), "blocks", message.blocks());
    }

    JsonObject pressAtHome(JsonObject pressed) {
        return interaction("block_actions")
                .with("container", object("type", "view", "view_id", "VH"))
                .with("view", object("id", "VH", "type", "home"))
                .with("actions", array(pressed))
                .json();
    }

    JsonObject submission(JsonObject view, JsonObject values) {
        JsonObject sent = view.deepCopy();
        sent.addProperty("id", "V1");
        sent.add("state", object("values", values));
        return interaction("view_submission").with("view", sent).json();
    }

    JsonObject shortcut() {
        return interaction("shortcut")
                .with("callback_id", "start_coaching")
                .with("action_ts", "1.1")
                .json();
    }

    JsonObject shortcutOn(String channel, String words) {
        return interaction("message_action")
                .with("callback_id", "check_request")
                .with("channel", object("id", channel, "name", "x"))
                .with("message", object("type", "message", "text", words, "ts", "1.2", "user", "U9"))
                .with("message_ts", "1.2")
                .with("response_url", slack.responseUrl(channel, user, ""))
                .json();
    }

    private Shape interaction(String type) {
        return Shape.of(type)
                .with("user", Payloads.user(user))
                .with("team", Payloads.team())
                .with("trigger_id", slack.trigger());
    }

    JsonObject homeOpened(String channel, String tab) {
        return Shape.of("app_home_opened")
                .with("user", user)
                .with("channel", channel)
                .with("tab", tab)
                .with("event_ts", "1.1")
                .json();
    }

    JsonObject mention(String channel, String words) {
        return Shape.of("app_mention")
                .with("user", user)
                .with("channel", channel)
                .with("text", "<@UBOT> " + words)
                .with("ts", "1700000000.5")
                .with("event_ts", "1700000000.5")
                .with("team", Directory.TEAM)
                .json();
    }

    JsonObject fileMessage(JsonObject file) {
        JsonObject message = Payloads.message(user, "");
        message.addProperty("subtype", "file_share");
        message.add("files", array(file));
        return message;
    }

    JsonObject file(String fileName, String type, byte[] content) {
        return Shape.empty()
                .with("id", "FS")
                .with("name", fileName)
                .with("mimetype", type)
                .with("size", content.length)
                .with("url_private_download", slack.files().share(content))
                .json();
    }
}
