package org.connectioncoach.content.check.wording;

import java.util.Map;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.tree.Node;

/** Holds every text that members read to the tone, and its placeholders to those that exist. */
public final class TextRules {
    private static final int MOST_WORDS = 60;

    private final PlaceholderRule placeholders;
    private final Findings findings;

    public TextRules(PlaceholderRule placeholders, Findings findings) {
        this.placeholders = placeholders;
        this.findings = findings;
    }

    /**
     * Checks texts by path.
     *
     * @param english whether they are English, whose words the tone is about
     */
    public void check(Map<String, Node> texts, boolean english) {
        texts.forEach((path, node) -> {
            if (node instanceof Node.Leaf leaf) {
                check(path, leaf, english);
            } else if (node instanceof Node.Fields variants) {
                variants.fields().values().forEach(field -> {
                    if (field.value() instanceof Node.Leaf leaf) {
                        check(path, leaf, english);
                    }
                });
            }
        });
    }

    private void check(String path, Node.Leaf leaf, boolean english) {
        String id = subject(path);
        placeholders.check(plain(path), id, leaf, findings);
        if (!english) {
            return;
        }
        ToneRule.check(id, leaf, findings);
        if (path.endsWith(".text") || path.endsWith(".answer")) {
            ReadingAge.check(id, leaf, findings);
        } else if (leaf.text().split("\\s+").length > MOST_WORDS) {
            findings.check(
                    leaf.mark(), id, "is longer than " + MOST_WORDS + " words", "Say one idea, or make it two texts.");
        }
    }

    /** What a text belongs to: the entry, for the text of an entry. */
    public static String subject(String path) {
        return path.replaceFirst("\\.(text|answer)$", "");
    }

    /** A path in a workspace's file as it reads in the core. */
    private static String plain(String path) {
        return path.replaceFirst("^(\\w+)\\.(?:patch|add)\\.", "$1.").replaceFirst("^texts\\.", "");
    }
}
