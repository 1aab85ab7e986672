package org.connectioncoach.content.check.words;

import java.util.Map;
import java.util.Set;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.pack.PackFiles;
import org.connectioncoach.content.shape.Shape;
import org.connectioncoach.content.shape.ShapeCheck;
import org.connectioncoach.content.shape.file.WordShapes;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.content.tree.Sections;

/** What the files of words are held to, by file. */
public final class WordRules {
    private static final Map<String, Shape> SHAPES = Map.of(
            PackFiles.REQUESTS, WordShapes.REQUESTS,
            PackFiles.FIELDS, WordShapes.FIELDS,
            PackFiles.PLACES, WordShapes.PLACES,
            PackFiles.NOTES, WordShapes.NOTES);

    /** Parts of the files that hold no phrases. */
    private static final Set<String> PLAIN = Set.of(
            "lists",
            "addressed",
            "spoken_of",
            "everybodys",
            "name_parts",
            "english",
            "languages",
            "limits",
            "asks",
            "words",
            "greeting",
            "greeting_nobody",
            "thanks",
            "short",
            "doors_alone");

    private WordRules() {}

    /** @param name one of {@link PackFiles#WORDS} */
    public static void check(String name, Node.Fields file, Findings findings) {
        ShapeCheck.check(file, SHAPES.getOrDefault(name, Shape.Parts.of()), findings);
        Set<String> lists = Sections.fields(file, "lists").fields().keySet();
        phrases(file, "", new PhraseRule(lists, findings));
        if (name.equals(PackFiles.REQUESTS)) {
            ClaimRule.signs(Sections.fields(file, "signs"), findings);
        }
    }

    private static void phrases(Node node, String path, PhraseRule rule) {
        if (node instanceof Node.Fields fields) {
            fields.fields().forEach((name, field) -> {
                if (!PLAIN.contains(name)) {
                    phrases(field.value(), path.isEmpty() ? name : path + "." + name, rule);
                }
            });
        } else if (node instanceof Node.Items items) {
            items.items().forEach(item -> phrases(item, path, rule));
        } else if (node instanceof Node.Leaf leaf) {
            rule.check(leaf, path);
        }
    }
}
