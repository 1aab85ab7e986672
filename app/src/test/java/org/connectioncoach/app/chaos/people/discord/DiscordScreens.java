package org.connectioncoach.app.chaos.people.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.connectioncoach.app.chaos.people.Screen;
import org.connectioncoach.app.chaos.people.Sight;
import org.connectioncoach.discord.fake.FakeDiscord;

/** Puts what Discord shows on the screen of whoever it is shown to. */
public final class DiscordScreens {
    private static final int BUTTON = 2;

    private final Map<String, Screen> byUser = new ConcurrentHashMap<>();
    private final Map<String, String> directChannels = new ConcurrentHashMap<>();

    public DiscordScreens(FakeDiscord discord) {
        discord.watch(this::shown);
    }

    /** @param directChannel of the person with the bot */
    public void add(String user, String directChannel, Screen screen) {
        directChannels.put(user, directChannel);
        byUser.put(user, screen);
    }

    private void shown(JsonNode message) {
        String user = message.path("seen_by").asText();
        Screen screen = byUser.get(user);
        List<String> parts = parts(message);
        if (screen == null || parts.isEmpty()) {
            return;
        }
        List<Sight.Button> buttons = message.findParents("custom_id").stream()
                .filter(each -> each.path("type").asInt() == BUTTON
                        && each.path("custom_id").asText().startsWith("cc:v1:"))
                .map(each -> new Sight.Button(
                        each.path("label").asText(), each.path("custom_id").asText()))
                .toList();
        boolean direct = message.path("channel_id").asText().equals(directChannels.get(user));
        screen.show(new Sight(message.path("id").asText(), parts, buttons, direct));
    }

    /** What is to be read, part by part. */
    static List<String> parts(JsonNode message) {
        return message.findValuesAsText("content").stream()
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
