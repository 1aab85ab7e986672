package org.connectioncoach.app.chaos.people.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.connectioncoach.app.chaos.people.Screen;
import org.connectioncoach.app.chaos.people.Sight;
import org.connectioncoach.slack.kit.fake.FakeSlack;
import org.connectioncoach.slack.kit.fake.world.Posted;
import org.jspecify.annotations.Nullable;

/** Puts what Slack shows on the screen of whoever it is shown to. */
public final class SlackScreens {
    private final Map<String, Screen> byChannel = new ConcurrentHashMap<>();
    private final Map<String, Posted> latest = new ConcurrentHashMap<>();
    private final Map<String, Integer> marks = new ConcurrentHashMap<>();

    public SlackScreens(FakeSlack slack) {
        slack.ledger().watch(this::shown);
    }

    public void add(String channel, Screen screen) {
        byChannel.put(channel, screen);
    }

    public Posted posted(String ts) {
        return latest.get(ts);
    }

    /** How often each mark was posted; those of messages without one are left out. */
    public Map<String, Integer> marks() {
        return Map.copyOf(marks);
    }

    private void shown(Posted message, @Nullable Posted before) {
        latest.put(message.ts(), message);
        if (before == null && !message.mark().isEmpty()) {
            marks.merge(message.mark(), 1, Integer::sum);
        }
        Screen screen = byChannel.get(message.channel());
        if (screen != null) {
            boolean privately = !message.onlyFor().isEmpty();
            List<Sight.Button> buttons = privately ? List.of() : buttons(message.blocks());
            screen.show(new Sight(message.ts(), List.of(message.text()), buttons, true));
        }
    }

    private static List<Sight.Button> buttons(JsonArray blocks) {
        List<Sight.Button> buttons = new ArrayList<>();
        for (JsonElement block : blocks) {
            if (block.getAsJsonObject().get("type").getAsString().equals("actions")) {
                for (JsonElement element : block.getAsJsonObject().getAsJsonArray("elements")) {
                    add(element.getAsJsonObject(), buttons);
                }
            }
        }
        return buttons;
    }

    private static void add(JsonObject element, List<Sight.Button> buttons) {
        boolean leadsElsewhere = element.has("url");
        if (element.get("type").getAsString().equals("button") && !leadsElsewhere) {
            buttons.add(new Sight.Button(
                    element.getAsJsonObject("text").get("text").getAsString(),
                    element.get("action_id").getAsString()));
        }
    }
}
