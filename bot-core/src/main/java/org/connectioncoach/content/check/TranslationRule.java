package org.connectioncoach.content.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.connectioncoach.content.check.wording.PlaceholderRule;
import org.connectioncoach.content.check.wording.TextRules;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.finding.Mark;
import org.connectioncoach.content.finding.Spelling;
import org.connectioncoach.content.shape.ShapeCheck;
import org.connectioncoach.content.shape.file.TranslationShape;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.content.tree.Sections;

/** A translation translates texts that exist; what it lacks is counted. */
final class TranslationRule {
    private TranslationRule() {}

    /**
     * Checks one translation.
     *
     * @param tag the language, as the workspace's file names it
     * @param named where the workspace's file names it
     * @param texts every text that members of this workspace read, by path
     */
    static void check(
            String tag,
            Mark named,
            Node.Fields translation,
            Map<String, Node> texts,
            PlaceholderRule placeholders,
            Findings findings) {
        ShapeCheck.check(translation, TranslationShape.FILE, findings);
        Sections.leaf(translation, "locale")
                .filter(locale -> !locale.text().equals(tag))
                .ifPresent(locale -> findings.stop(
                        locale.mark(),
                        "locale",
                        "says " + locale.text() + ", and is used for " + tag,
                        "Make them the same."));
        Node.Fields translated = Sections.fields(translation, "texts");
        Map<String, Node> known = new HashMap<>();
        translated.fields().forEach((path, field) -> {
            if (texts.containsKey(path)) {
                known.put(path, field.value());
            } else {
                findings.check(
                        field.key().mark(),
                        path,
                        "no text has this path",
                        Spelling.closest(path, texts.keySet())
                                .map(close -> "Closest: " + close + ".")
                                .orElse("Remove it."));
            }
        });
        new TextRules(placeholders, findings).check(known, false);
        Set<String> missing = new TreeSet<>(texts.keySet());
        missing.removeAll(known.keySet());
        if (!missing.isEmpty()) {
            String language = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
            findings.check(
                    named,
                    "locales." + tag,
                    tag + " is missing " + missing.size() + " of " + texts.size() + " texts, such as "
                            + missing.iterator().next(),
                    "Members reading " + language + " will see the fallback for those.");
        }
    }
}
