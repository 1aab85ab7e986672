package org.connectioncoach.slack.kit.fake.method;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.connectioncoach.slack.kit.fake.world.Ledger;
import org.connectioncoach.slack.kit.fake.world.Refusal;

/** Files: uploads in three calls, and what members shared. */
public final class FileMethods {
    private final Ledger ledger;
    private final Map<String, byte[]> uploaded = new ConcurrentHashMap<>();
    private final Map<String, byte[]> shared = new ConcurrentHashMap<>();
    private final Map<String, Integer> announced = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger(100);
    private volatile String address = "";

    public FileMethods(Ledger ledger) {
        this.ledger = ledger;
    }

    public void at(String base) {
        address = base;
    }

    public JsonObject uploadUrl(Args args) {
        String id = "F" + next.incrementAndGet();
        announced.put(id, Integer.valueOf(args.get("length")));
        JsonObject answer = new JsonObject();
        answer.addProperty("file_id", id);
        answer.addProperty("upload_url", address + "/upload/" + id);
        return answer;
    }

    public int receive(String id, byte[] content) {
        if (!Integer.valueOf(content.length).equals(announced.remove(id))) {
            ledger.violation("an upload of another length than announced");
            return 400;
        }
        uploaded.put(id, content);
        return 200;
    }

    public JsonObject complete(Args args) {
        JsonArray done = new JsonArray();
        for (JsonElement each : args.json("files").getAsJsonArray()) {
            String id = each.getAsJsonObject().get("id").getAsString();
            if (!uploaded.containsKey(id)) {
                throw new Refusal("file_not_found");
            }
            JsonObject file = new JsonObject();
            file.addProperty("id", id);
            done.add(file);
            if (!args.get("channel_id").isEmpty()) {
                ledger.post(args.get("channel_id"), "", "", args.get("initial_comment"), new JsonArray(), "file:" + id);
            }
        }
        JsonObject answer = new JsonObject();
        answer.add("files", done);
        return answer;
    }

    public byte[] content(String id) {
        return uploaded.getOrDefault(id, new byte[0]);
    }

    /** Puts a member's file where the bot can fetch it. */
    public String share(byte[] content) {
        String id = "FS" + next.incrementAndGet();
        shared.put(id, content);
        return address + "/files/" + id;
    }

    public byte[] sharedContent(String id) {
        return shared.getOrDefault(id, new byte[0]);
    }
}
