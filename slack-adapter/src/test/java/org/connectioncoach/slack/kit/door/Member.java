package org.connectioncoach.slack.kit.door;

import static org.connectioncoach.slack.kit.door.Payloads.object;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.connectioncoach.slack.kit.door.Door.Ack;
import org.connectioncoach.slack.kit.door.Door.Kind;
import org.connectioncoach.slack.kit.fake.FakeSlack;
import org.connectioncoach.slack.kit.fake.world.Directory;
import org.connectioncoach.slack.kit.fake.world.Posted;

/** A person in Slack: writes, presses, sends forms, and reads. */
public final class Member {
    private final FakeSlack slack;
    private final Door door;
    private final String id;

    public Member(FakeSlack slack, Door door, String id, String name) {
        this.slack = slack;
        this.door = door;
        this.id = id;
        slack.directory().person(id, name, "en-US", "America/New_York");
    }

    public String id() {
        return id;
    }

    public String direct() {
        return Directory.directMessage(id);
    }

    public Ack says(String words) {
        return delivers(Payloads.event(Payloads.message(id, words)));
    }

    public Ack delivers(JsonObject event) {
        return door.send(Kind.EVENT, event);
    }

    public Ack shares(String fileName, String type, byte[] content) {
        JsonObject file = object(
                "id",
                "FS",
                "name",
                fileName,
                "mimetype",
                type,
                "size",
                content.length,
                "url_private_download",
                slack.files().share(content));
        return sharesAt(file);
    }

    public Ack sharesAt(JsonObject file) {
        JsonArray files = new JsonArray();
        files.add(file);
        JsonObject message = Payloads.message(id, "");
        message.addProperty("subtype", "file_share");
        message.add("files", files);
        return delivers(Payloads.event(message));
    }

    /** Uses the slash command; what the acknowledgement says is shown to this person alone. */
    public Ack types(String words, String channel) {
        return types(words, channel, slack.trigger());
    }

    public Ack types(String words, String channel, String trigger) {
        Ack ack = door.send(Kind.COMMAND, command(words, channel, trigger));
        if (ack.json().has("text")) {
            new Reading(slack).privately(channel, id, ack.json());
        }
        return ack;
    }

    public JsonObject command(String words, String channel, String trigger) {
        return object(
                "command",
                "/coach",
                "text",
                words,
                "user_id",
                id,
                "user_name",
                "someone",
                "team_id",
                Directory.TEAM,
                "team_domain",
                "riverton",
                "channel_id",
                channel,
                "channel_name",
                "general",
                "api_app_id",
                "A1",
                "trigger_id",
                trigger,
                "response_url",
                slack.responseUrl(channel, id, ""));
    }

    public Ack presses(Posted message, String label) {
        return door.send(Kind.INTERACTION, press(message, label));
    }

    public JsonObject press(Posted message, String label) {
        JsonObject pressed = Reading.element(message.blocks(), label);
        return interaction(message, pressed, new JsonObject());
    }

    /** Ticks options by their labels, then presses the button. */
    public Ack ticks(Posted message, List<String> labels, String button) {
        return door.send(
                Kind.INTERACTION,
                interaction(
                        message, Reading.element(message.blocks(), button), Reading.ticked(message.blocks(), labels)));
    }

    public Ack picks(Posted message, String... labels) {
        return door.send(
                Kind.INTERACTION,
                interaction(message, Reading.picked(message.blocks(), List.of(labels)), new JsonObject()));
    }

    private JsonObject interaction(Posted message, JsonObject pressed, JsonObject state) {
        JsonArray actions = new JsonArray();
        actions.add(pressed);
        boolean ephemeral = !message.onlyFor().isEmpty();
        JsonObject payload = object(
                "type",
                "block_actions",
                "user",
                Payloads.user(id),
                "team",
                Payloads.team(),
                "api_app_id",
                "A1",
                "trigger_id",
                slack.trigger(),
                "channel",
                object("id", message.channel(), "name", "directmessage"),
                "container",
                object(
                        "type",
                        "message",
                        "message_ts",
                        message.ts(),
                        "channel_id",
                        message.channel(),
                        "is_ephemeral",
                        ephemeral),
                "response_url",
                slack.responseUrl(message.channel(), id, message.ts()),
                "state",
                object("values", state),
                "actions",
                actions);
        if (!ephemeral) {
            payload.add(
                    "message",
                    object("type", "message", "ts", message.ts(), "text", message.text(), "blocks", message.blocks()));
        }
        return payload;
    }

    public Ack pressesAtHome(String label) {
        JsonArray actions = new JsonArray();
        actions.add(Reading.element(slack.ledger().home(id).getAsJsonArray("blocks"), label));
        return door.send(
                Kind.INTERACTION,
                object(
                        "type",
                        "block_actions",
                        "user",
                        Payloads.user(id),
                        "team",
                        Payloads.team(),
                        "trigger_id",
                        slack.trigger(),
                        "container",
                        object("type", "view", "view_id", "VH"),
                        "view",
                        object("id", "VH", "type", "home"),
                        "actions",
                        actions));
    }

    /** Sends the form that was opened last, with these values by field. */
    public Ack submits(JsonObject values) {
        slack.ledger().until("a form", () -> slack.ledger().viewCount() > 0);
        JsonObject view = slack.ledger().lastView().deepCopy();
        view.addProperty("id", "V1");
        view.add("state", object("values", values));
        return door.send(
                Kind.INTERACTION,
                object(
                        "type",
                        "view_submission",
                        "user",
                        Payloads.user(id),
                        "team",
                        Payloads.team(),
                        "trigger_id",
                        slack.trigger(),
                        "view",
                        view));
    }

    public Ack opens(String tab) {
        return delivers(Payloads.event(
                object("type", "app_home_opened", "user", id, "channel", direct(), "tab", tab, "event_ts", "1.1")));
    }

    public Ack mentions(String channel, String words) {
        return delivers(Payloads.event(mention(channel, words)));
    }

    public JsonObject mention(String channel, String words) {
        return object(
                "type",
                "app_mention",
                "user",
                id,
                "channel",
                channel,
                "text",
                "<@UBOT> " + words,
                "ts",
                "1700000000.5",
                "event_ts",
                "1700000000.5",
                "team",
                Directory.TEAM);
    }

    public Ack shortcut() {
        return door.send(
                Kind.INTERACTION,
                object(
                        "type",
                        "shortcut",
                        "callback_id",
                        "start_coaching",
                        "user",
                        Payloads.user(id),
                        "team",
                        Payloads.team(),
                        "trigger_id",
                        slack.trigger(),
                        "action_ts",
                        "1.1"));
    }

    public Ack shortcutOn(String channel, String words) {
        return door.send(
                Kind.INTERACTION,
                object(
                        "type",
                        "message_action",
                        "callback_id",
                        "check_request",
                        "user",
                        Payloads.user(id),
                        "team",
                        Payloads.team(),
                        "trigger_id",
                        slack.trigger(),
                        "channel",
                        object("id", channel, "name", "x"),
                        "message",
                        object("type", "message", "text", words, "ts", "1.2", "user", "U9"),
                        "message_ts",
                        "1.2",
                        "response_url",
                        slack.responseUrl(channel, id, "")));
    }

    /** The newest message in the direct message that shows these words. */
    public Posted reads(String words) {
        return slack.ledger()
                .await(message ->
                        message.channel().equals(direct()) && message.shown().contains(words));
    }

    /** The newest message in a channel that this person alone sees and that shows these words. */
    public Posted readsPrivately(String channel, String words) {
        return slack.ledger()
                .await(message -> message.channel().equals(channel)
                        && message.onlyFor().equals(id)
                        && message.shown().contains(words));
    }
}
