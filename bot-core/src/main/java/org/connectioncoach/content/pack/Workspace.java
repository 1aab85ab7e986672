package org.connectioncoach.content.pack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.connectioncoach.content.tree.Entry;
import org.connectioncoach.content.tree.Node;

/**
 * One workspace's checked changes.
 *
 * @param file where they are written
 * @param overlay the changes
 * @param translations texts by language tag
 */
public record Workspace(String file, Node.Fields overlay, Map<String, Node.Fields> translations) {
    public Workspace {
        translations = Map.copyOf(translations);
    }

    /** What the workspace calls itself. */
    public String name() {
        return new Entry(overlay).text("workspace", file);
    }

    /** The language it is written in; English where it names none. */
    public Locale home() {
        return Locale.forLanguageTag(new Entry(overlay).text("locale", "en"));
    }

    /** Whether it names this Slack team or Discord server. */
    public boolean appliesTo(String platform, String group) {
        return new Entry(overlay)
                .maybeEntry("applies_to")
                .filter(whom -> whom.words(platform).contains(group))
                .isPresent();
    }

    /** Channels in which the coach may speak. */
    public List<String> channels() {
        return new Entry(overlay).words("channels");
    }

    /** The fallback that an author named for a language. */
    public Map<String, String> fallbacks() {
        Map<String, String> fallbacks = new TreeMap<>();
        new Entry(overlay).named("locales").forEach((tag, entry) -> {
            if (entry.has("fallback")) {
                fallbacks.put(tag, entry.text("fallback"));
            }
        });
        return fallbacks;
    }
}
