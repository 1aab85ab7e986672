package org.connectioncoach.app.chaos.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A message as it stands on somebody's screen.
 *
 * @param id the platform's own
 * @param parts what is to be read on it, part by part
 * @param direct whether it stands in the direct message with the bot
 */
public record Sight(String id, List<String> parts, List<Button> buttons, boolean direct) {
    /** Something to press. */
    public record Button(String label, String actionId) {}

    public Sight {
        parts = List.copyOf(parts);
        buttons = List.copyOf(buttons);
    }

    public String words() {
        return String.join("\n", parts);
    }

    /** What a message says at all: a note about what was chosen on it is nothing that the coach says. */
    Set<String> essence() {
        Set<String> essence = new HashSet<>();
        buttons.forEach(button -> essence.add(button.actionId()));
        parts.stream().filter(part -> !part.startsWith("-# ")).forEach(essence::add);
        return essence;
    }
}
