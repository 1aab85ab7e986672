package org.connectioncoach.content.check.wording;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.finding.Spelling;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.dialogue.script.Prompt;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.dialogue.script.Template;

/** Every name in braces is one that the coach fills in, in that very text. */
public final class PlaceholderRule {
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");
    private static final Set<String> STANDING =
            Set.of("stage", "range", "first_stop", "next_stage", "next_range", "people", "next_people");

    private final Map<String, Set<String>> byPath = new HashMap<>();

    /**
     * Learns what may stand where.
     *
     * @param prompts what the dialogue declares
     * @param shippedPrompts texts it ships with; for a prompt that no flow declares, their placeholders count
     */
    public PlaceholderRule(Collection<? extends Prompt> prompts, Node.Fields shippedPrompts) {
        shippedPrompts.fields().forEach((id, field) -> byPath.put("prompts." + id, placeholders(field.value())));
        prompts.forEach(prompt -> byPath.put("prompts." + prompt.id(), prompt.placeholders()));
        byPath.put("attribution", Set.of("version"));
    }

    private static Set<String> placeholders(Node text) {
        Set<String> names = new HashSet<>();
        if (text instanceof Node.Leaf leaf) {
            names.addAll(Template.placeholders(leaf.text()));
        } else if (text instanceof Node.Fields fields) {
            fields.fields().values().forEach(field -> names.addAll(placeholders(field.value())));
        }
        return names;
    }

    public void check(String path, String id, Node.Leaf text, Findings findings) {
        Set<String> known = new HashSet<>(Script.COMMON);
        known.addAll(path.startsWith("standings.") ? STANDING : byPath.getOrDefault(path, Set.of()));
        Matcher matcher = BRACES.matcher(text.text());
        while (matcher.find()) {
            String name = matcher.group(1);
            if (!known.contains(name)) {
                String remedy = Spelling.closest(name, known)
                        .map(close -> "Did you mean {" + close + "}?")
                        .orElse("Known here: {"
                                + String.join("}, {", known.stream().sorted().toList()) + "}.");
                findings.stop(text.mark(), id, "placeholder {" + name + "} isn't known", remedy);
            }
        }
    }
}
