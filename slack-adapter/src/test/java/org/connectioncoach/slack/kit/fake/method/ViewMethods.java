package org.connectioncoach.slack.kit.fake.method;

import com.google.gson.JsonObject;
import java.util.List;
import org.connectioncoach.slack.kit.blockkit.PayloadRules;
import org.connectioncoach.slack.kit.fake.world.Directory;
import org.connectioncoach.slack.kit.fake.world.Ledger;
import org.connectioncoach.slack.kit.fake.world.Refusal;
import org.connectioncoach.slack.kit.fake.world.Triggers;

/** views.* and users.info. */
public final class ViewMethods {
    private final Directory directory;
    private final Ledger ledger;
    private final Triggers triggers;

    public ViewMethods(Directory directory, Ledger ledger, Triggers triggers) {
        this.directory = directory;
        this.ledger = ledger;
        this.triggers = triggers;
    }

    public JsonObject open(Args args) {
        JsonObject view = view(args);
        triggers.use(args.get("trigger_id"));
        ledger.view(view);
        ledger.opened(args.get("trigger_id"), view);
        return named(view, "V" + ledger.viewCount());
    }

    public JsonObject publish(Args args) {
        directory.person(args.get("user_id"));
        JsonObject view = view(args);
        ledger.home(args.get("user_id"), view);
        return named(view, "VH");
    }

    public JsonObject person(Args args) {
        JsonObject answer = new JsonObject();
        answer.add("user", directory.person(args.get("user")).deepCopy());
        if (args.get("include_locale").isEmpty()) {
            answer.getAsJsonObject("user").remove("locale");
        }
        return answer;
    }

    private JsonObject view(Args args) {
        JsonObject view = args.json("view").getAsJsonObject();
        List<String> wrong = PayloadRules.viewViolations(view);
        if (!wrong.isEmpty()) {
            ledger.violation(args.method() + ": " + wrong);
            throw new Refusal("invalid_arguments");
        }
        return view;
    }

    private static JsonObject named(JsonObject view, String id) {
        JsonObject named = new JsonObject();
        named.addProperty("id", id);
        named.add("type", view.get("type"));
        JsonObject answer = new JsonObject();
        answer.add("view", named);
        return answer;
    }
}
