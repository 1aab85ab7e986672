package org.connectioncoach.content.check.words;

import java.util.Map;
import java.util.TreeMap;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.shape.Shape;
import org.connectioncoach.content.shape.ShapeCheck;
import org.connectioncoach.content.shape.file.QuestionShapes;
import org.connectioncoach.content.tree.Yaml;

/** What the files in {@code content/phrases} are held to: a misspelled meaning would teach nothing. */
public final class ExamplesRule {
    private static final Map<String, Shape> SHAPES = new TreeMap<>(Map.of(
            "stages.yaml", QuestionShapes.STAGES,
            "goals.yaml", QuestionShapes.GOALS,
            "manners.yaml", QuestionShapes.MANNERS));

    private ExamplesRule() {}

    /** Checks those of the files that are an author's own. */
    public static void check(ConfigFiles files, Findings findings) {
        SHAPES.forEach((name, shape) -> {
            String place = "content/phrases/" + name;
            if (!files.isShipped(place) || files.isShippedAlone()) {
                files.read(place)
                        .flatMap(text -> Yaml.read(name, text, findings))
                        .ifPresent(tree -> ShapeCheck.check(tree, shape, findings));
            }
        });
    }
}
