package org.connectioncoach.content.check.wording;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.content.tree.Sections;

/** The same question under two answers: the coach could not know which is meant. */
public final class PhrasingRule {
    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private PhrasingRule() {}

    /**
     * Compares a workspace's example questions with all others.
     *
     * @param phrasings the core's, by topic id
     */
    public static void check(Node.Fields topics, Node.Fields phrasings, Node.Fields overlay, Findings findings) {
        Map<String, Set<String>> entriesByPhrase = new HashMap<>();
        Sections.entries(topics, "topics")
                .keySet()
                .forEach(id -> Sections.leaves(phrasings, id).forEach(phrase -> claim(entriesByPhrase, phrase, id)));
        Map<String, Node.Leaf> own = new LinkedHashMap<>();
        Sections.entries(Sections.fields(overlay, "faq"), "add")
                .forEach((id, entry) -> Sections.leaves(entry, "examples").forEach(phrase -> {
                    claim(entriesByPhrase, phrase, id);
                    own.putIfAbsent(plain(phrase), phrase);
                }));
        own.forEach((plain, phrase) -> {
            Set<String> entries = entriesByPhrase.getOrDefault(plain, Set.of());
            if (entries.size() > 1) {
                String number = entries.size() < NUMBERS.size() ? NUMBERS.get(entries.size()) : "" + entries.size();
                findings.tip(
                        phrase.mark(),
                        "faq.add",
                        number + " FAQ entries match \"" + phrase.text() + "\" equally: " + String.join(", ", entries),
                        "Add examples to tell them apart.");
            }
        });
    }

    private static void claim(Map<String, Set<String>> entriesByPhrase, Node.Leaf phrase, String id) {
        entriesByPhrase
                .computeIfAbsent(plain(phrase), key -> new LinkedHashSet<>())
                .add(id);
    }

    private static String plain(Node.Leaf phrase) {
        return phrase.text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
