package org.connectioncoach.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.connectioncoach.content.finding.Finding;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.pack.PackFiles;
import org.connectioncoach.content.pack.Translations;
import org.connectioncoach.content.pack.Trees;
import org.connectioncoach.content.shape.file.KnownWords;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.content.tree.Paths;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Everything the program ships with keeps its own rules. */
class ShippedContentTest {
    private static final Pattern BELITTLING =
            Pattern.compile("(?i)\\b(only \\d+(?!\\d*\\+)|just \\d|behind|low|too many|too few|should have)\\b");
    private static final Pattern ARROW_OR_EMOJI =
            Pattern.compile("[\\u2190-\\u21FF\\u2600-\\u27BF\\x{1F000}-\\x{1FFFF}]");

    private final Trees trees =
            new PackFiles(ConfigFiles.shipped(), new Findings()).trees().orElseThrow();

    @Test
    void hasNothingToComplainAbout() {
        ContentCheck.Report report = ContentCheck.shipped(LocalDate.of(2026, 11, 17), DeclaredPrompts.all());
        assertThat(report.findings()).extracting(Finding::sentence).isEmpty();
        assertThat(report.summary()).isEqualTo("Good to publish: 0 changes, 0 stops, 0 checks, 0 tips.");
    }

    /** One test a fact of the guidance (product model, C.9): some tip, topic, stage, goal, factor or flow teaches it. */
    @TestFactory
    Stream<DynamicTest> everyFactIsTaught() {
        Map<String, Set<String>> places = new TreeMap<>();
        facts(trees.core(), "", places);
        facts(trees.topics(), "", places);
        facts(trees.prompts(), "", places);
        return KnownWords.FACT.words().stream()
                .map(fact -> DynamicTest.dynamicTest(
                        fact + " " + places.getOrDefault(fact, Set.of()),
                        () -> assertThat(places.getOrDefault(fact, Set.of()))
                                .as("content that teaches %s", fact)
                                .isNotEmpty()));
    }

    private static void facts(Node node, String path, Map<String, Set<String>> places) {
        if (node instanceof Node.Items items) {
            items.items()
                    .forEach(item -> facts(
                            item,
                            Paths.child(
                                    path, Paths.id(item).map(Node.Leaf::text).orElse("")),
                            places));
        } else if (node instanceof Node.Fields fields) {
            fields.fields().forEach((name, field) -> {
                if (name.equals("facts") && field.value() instanceof Node.Items items) {
                    items.items()
                            .forEach(fact -> places.computeIfAbsent(((Node.Leaf) fact).text(), key -> new TreeSet<>())
                                    .add(path));
                } else {
                    facts(field.value(), Paths.child(path, name), places);
                }
            });
        }
    }

    @Test
    void noTextBelittlesANumberOrShowsAnArrow() {
        texts().forEach((path, text) -> {
            String words = text.replaceAll("\\{[^}]*\\}", "…");
            assertThat(BELITTLING.matcher(words).find())
                    .as("%s: %s", path, text)
                    .isFalse();
            assertThat(ARROW_OR_EMOJI.matcher(words).find())
                    .as("%s: %s", path, text)
                    .isFalse();
        });
    }

    @Test
    void noPromptOrTipIsLongerThanSixtyWords() {
        texts().forEach((path, text) -> {
            if (!path.startsWith("topics.")) {
                assertThat(text.split("\\s+").length).as("%s: %s", path, text).isLessThanOrEqualTo(60);
            }
        });
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        Translations.texts(trees).forEach((path, node) -> {
            if (node instanceof Node.Leaf leaf) {
                texts.put(path, leaf.text());
            } else if (node instanceof Node.Fields variants) {
                variants.fields()
                        .forEach((tone, field) -> texts.put(path + " " + tone, ((Node.Leaf) field.value()).text()));
            }
        });
        assertThat(texts).hasSizeGreaterThan(400);
        return texts;
    }
}
