package org.connectioncoach.slack.kit.door;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
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
    private final Acts acts;

    public Member(FakeSlack slack, Door door, String id, String name) {
        this.slack = slack;
        this.door = door;
        this.id = id;
        this.acts = new Acts(slack, id);
        slack.directory().person(id, name, "en-US", "America/New_York");
    }

    public String id() {
        return id;
    }

    /** The channel of this person's direct messages with the coach. */
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
        return sharesAt(acts.file(fileName, type, content));
    }

    /** @param file as Slack describes it, its address included */
    public Ack sharesAt(JsonObject file) {
        return delivers(Payloads.event(acts.fileMessage(file)));
    }

    /** Uses the slash command; what the acknowledgement says is shown to this person alone. */
    public Ack types(String words, String channel) {
        return types(words, channel, slack.trigger());
    }

    public Ack types(String words, String channel, String trigger) {
        return sees(channel, door.send(Kind.COMMAND, command(words, channel, trigger)));
    }

    /** Shows this person what the acknowledgement of a command says. */
    public Ack sees(String channel, Ack ack) {
        if (ack.json().has("text")) {
            slack.showPrivately(channel, id, ack.json());
        }
        return ack;
    }

    /** A command in the direct message, as Slack sends it. */
    public JsonObject command(String words) {
        return command(words, direct(), slack.trigger());
    }

    /** The form that opened for a press, if any. */
    public Optional<JsonObject> form(String trigger) {
        return slack.ledger().openedBy(trigger);
    }

    /** A form with its answers by field, as Slack sends it. */
    public JsonObject submission(JsonObject view, JsonObject values) {
        return acts.submission(view, values);
    }

    /** The command as Slack sends it, for sending it in another way. */
    public JsonObject command(String words, String channel, String trigger) {
        return acts.command(words, channel, trigger);
    }

    public Ack presses(Posted message, String label) {
        return acts(press(message, label));
    }

    /** The press as Slack sends it, for sending it more than once. */
    public JsonObject press(Posted message, String label) {
        return acts.press(message, OnCard.element(message.blocks(), label));
    }

    /** Ticks options by their labels, then presses the button. */
    public Ack ticks(Posted message, List<String> labels, String button) {
        JsonArray blocks = message.blocks();
        return acts(acts.press(message, OnCard.element(blocks, button), OnCard.ticked(blocks, labels)));
    }

    /** Chooses from the list on a card. */
    public Ack picks(Posted message, String... labels) {
        return acts(acts.press(message, OnCard.picked(message.blocks(), List.of(labels))));
    }

    public Ack pressesAtHome(String label) {
        JsonArray blocks = slack.ledger().home(id).getAsJsonArray("blocks");
        return acts(acts.pressAtHome(OnCard.element(blocks, label)));
    }

    /** Sends the form that was opened last, with these values by field; waits for one to open. */
    public Ack submits(JsonObject values) {
        slack.ledger().until("a form", () -> slack.ledger().viewCount() > 0);
        return acts(acts.submission(slack.ledger().lastView(), values));
    }

    public Ack opens(String tab) {
        return delivers(Payloads.event(acts.homeOpened(direct(), tab)));
    }

    public Ack mentions(String channel, String words) {
        return delivers(Payloads.event(mention(channel, words)));
    }

    /** The mention as Slack sends it, for changing something about it. */
    public JsonObject mention(String channel, String words) {
        return acts.mention(channel, words);
    }

    public Ack shortcut() {
        return acts(acts.shortcut());
    }

    public Ack shortcutOn(String channel, String words) {
        return acts(acts.shortcutOn(channel, words));
    }

    private Ack acts(JsonObject payload) {
        return door.send(Kind.INTERACTION, payload);
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
