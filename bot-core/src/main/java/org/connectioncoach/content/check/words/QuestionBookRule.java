package org.connectioncoach.content.check.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.finding.Spelling;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.shape.Shape;
import org.connectioncoach.content.shape.ShapeCheck;
import org.connectioncoach.content.shape.file.QuestionShapes;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.content.tree.Sections;
import org.connectioncoach.content.tree.Yaml;
import org.connectioncoach.language.topic.Refusal;

/** What {@code phrasings.yaml}, {@code synonyms.yaml} and {@code calibration.yaml} are held to. */
public final class QuestionBookRule {
    private static final Map<String, Shape> SHAPES = Map.of(
            "phrasings.yaml", QuestionShapes.PHRASINGS,
            "synonyms.yaml", QuestionShapes.SYNONYMS,
            "calibration.yaml", QuestionShapes.CALIBRATION);

    private final Findings findings;
    private final List<String> topics;
    private final List<String> refusals;

    /** Which id claims a phrase first, by the phrase's bare words. */
    private final Map<String, String> claims = new HashMap<>();

    private QuestionBookRule(Node.Fields topics, Findings findings) {
        this.findings = findings;
        this.topics = List.copyOf(Sections.entries(topics, "topics").keySet());
        this.refusals = List.copyOf(Sections.entries(topics, "out_of_scope").keySet());
    }

    /** Checks those of the files that are an author's own. @param topics the topics that are served */
    public static void check(ConfigFiles files, Node.Fields topics, Findings findings) {
        QuestionBookRule rule = new QuestionBookRule(topics, findings);
        for (String name : List.of("phrasings.yaml", "synonyms.yaml", "calibration.yaml")) {
            if (!files.isShipped("content/" + name) || files.isShippedAlone()) {
                files.read("content/" + name)
                        .flatMap(text -> Yaml.read(name, text, findings))
                        .ifPresent(tree -> rule.file(name, tree));
            }
        }
    }

    private void file(String name, Node.Fields tree) {
        ShapeCheck.check(tree, SHAPES.getOrDefault(name, Shape.Parts.of()), findings);
        if (name.equals("phrasings.yaml")) {
            phrasings(Sections.fields(tree, "phrasings"), topics, "phrasings");
            phrasings(Sections.fields(tree, "out_of_scope"), refusals, "out_of_scope");
        } else if (name.equals("calibration.yaml")) {
            List<String> ids = new ArrayList<>(topics);
            ids.add(Refusal.OUT_OF_SCOPE);
            phrasings(Sections.fields(tree, "calibration"), ids, "calibration");
        }
    }

    private void phrasings(Node.Fields fields, List<String> ids, String section) {
        names(fields, ids, section + ".");
        Set<String> named = fields.fields().keySet();
        named.forEach(id -> Sections.leaves(fields, id).forEach(phrase -> claim(phrase, id, section)));
    }

    private void names(Node.Fields fields, List<String> known, String path) {
        fields.fields().values().forEach(field -> {
            String name = field.key().text();
            if (!known.contains(name)) {
                findings.stop(
                        field.key().mark(),
                        path + name,
                        "no topic is named " + name,
                        Spelling.closest(name, known)
                                .map(close -> "Did you mean " + close + "?")
                                .orElse("Use one of: "
                                        + String.join(
                                                ", ", known.stream().limit(6).toList()) + "."));
            }
        });
    }

    private void claim(Node.Leaf phrase, String id, String section) {
        String bare = phrase.text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        String first = claims.putIfAbsent(bare, id);
        if (first != null) {
            findings.check(
                    phrase.mark(),
                    section + "." + id,
                    "\"" + phrase.text() + "\" stands under " + first + " already",
                    "Keep it in one place.");
        }
    }
}
