package org.connectioncoach.slack.kit.fake.method;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.connectioncoach.slack.kit.blockkit.PayloadRules;
import org.connectioncoach.slack.kit.fake.world.Directory;
import org.connectioncoach.slack.kit.fake.world.Ledger;
import org.connectioncoach.slack.kit.fake.world.Posted;
import org.connectioncoach.slack.kit.fake.world.Refusal;

/** chat.* and conversations.history. */
public final class ChatMethods {
    private final Directory directory;
    private final Ledger ledger;
    private final Map<String, Long> lastPost = new ConcurrentHashMap<>();
    private volatile boolean paced;

    public ChatMethods(Directory directory, Ledger ledger) {
        this.directory = directory;
        this.ledger = ledger;
    }

    /** From now on more than one message a second in a channel is refused, with a little room for clocks. */
    public void paced() {
        paced = true;
    }

    public JsonObject post(Args args) {
        String channel = directory.channel(args.get("channel"));
        pace(channel);
        String ts = ledger.post(channel, args.get("thread_ts"), "", args.get("text"), blocks(args), mark(args));
        return done(channel, ts);
    }

    private void pace(String channel) {
        long now = System.nanoTime();
        Long before = lastPost.put(channel, now);
        if (paced && before != null && now - before < 950_000_000L) {
            ledger.violation("two messages in " + channel + " within " + (now - before) / 1_000_000 + " ms");
            throw new Refusal("ratelimited");
        }
    }

    public JsonObject postEphemeral(Args args) {
        String channel = directory.channel(args.get("channel"));
        directory.person(args.get("user"));
        String ts = ledger.post(channel, args.get("thread_ts"), args.get("user"), args.get("text"), blocks(args), "");
        JsonObject answer = new JsonObject();
        answer.addProperty("message_ts", ts);
        return answer;
    }

    public JsonObject update(Args args) {
        String channel = directory.channel(args.get("channel"));
        if (!ledger.update(channel, args.get("ts"), args.get("text"), blocks(args), mark(args))) {
            throw new Refusal("message_not_found");
        }
        return done(channel, args.get("ts"));
    }

    public JsonObject history(Args args) {
        String channel = args.get("channel");
        if (!channel.startsWith("D")) {
            throw new Refusal("missing_scope");
        }
        JsonArray messages = new JsonArray();
        List<Posted> all = ledger.messages().stream()
                .filter(message -> message.channel().equals(channel))
                .toList();
        all.subList(Math.max(0, all.size() - Integer.parseInt(args.get("limit"))), all.size())
                .forEach(message -> messages.add(listed(message, args)));
        JsonObject answer = new JsonObject();
        answer.add("messages", messages);
        return answer;
    }

    private static JsonObject listed(Posted message, Args args) {
        JsonObject listed = new JsonObject();
        listed.addProperty("type", "message");
        listed.addProperty("ts", message.ts());
        listed.addProperty("text", message.text());
        if (!message.mark().isEmpty() && !args.get("include_all_metadata").isEmpty()) {
            JsonObject payload = new JsonObject();
            payload.addProperty("id", message.mark());
            JsonObject metadata = new JsonObject();
            metadata.addProperty("event_type", "connection_coach_message");
            metadata.add("event_payload", payload);
            listed.add("metadata", metadata);
        }
        return listed;
    }

    private JsonArray blocks(Args args) {
        JsonObject message = new JsonObject();
        message.addProperty("text", args.get("text"));
        JsonArray blocks = args.get("blocks").isEmpty()
                ? new JsonArray()
                : args.json("blocks").getAsJsonArray();
        message.add("blocks", blocks);
        List<String> wrong = PayloadRules.messageViolations(message);
        if (!wrong.isEmpty()) {
            ledger.violation(args.method() + ": " + wrong);
            throw new Refusal("invalid_blocks");
        }
        return blocks;
    }

    private static String mark(Args args) {
        if (args.get("metadata").isEmpty()) {
            return "";
        }
        JsonElement id = args.json("metadata")
                .getAsJsonObject()
                .getAsJsonObject("event_payload")
                .get("id");
        return id == null ? "" : id.getAsString();
    }

    private static JsonObject done(String channel, String ts) {
        JsonObject answer = new JsonObject();
        answer.addProperty("channel", channel);
        answer.addProperty("ts", ts);
        return answer;
    }
}
