package org.connectioncoach.content.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.connectioncoach.content.shape.Shape;
import org.connectioncoach.content.shape.ShownTexts;
import org.connectioncoach.content.shape.file.CoreShape;
import org.connectioncoach.content.shape.file.PromptsShape;
import org.connectioncoach.content.shape.file.TopicsShape;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.content.tree.Sections;

/** Puts the texts of a translation in the place of those they translate. */
public final class Translations {
    private Translations() {}

    /** Every text that members read, by path: what a complete translation holds. */
    public static Map<String, Node> texts(Trees trees) {
        Map<String, Node> texts = new LinkedHashMap<>(ShownTexts.of(trees.core(), CoreShape.FILE));
        texts.putAll(ShownTexts.of(trees.prompts(), PromptsShape.FILE));
        texts.putAll(ShownTexts.of(trees.topics(), TopicsShape.FILE));
        return texts;
    }

    public static Trees apply(Trees trees, Node.Fields translation) {
        Node.Fields texts = Sections.fields(translation, "texts");
        return new Trees(
                translated(trees.core(), CoreShape.FILE, texts),
                translated(trees.prompts(), PromptsShape.FILE, texts),
                translated(trees.topics(), TopicsShape.FILE, texts));
    }

    private static Node.Fields translated(Node.Fields file, Shape shape, Node.Fields texts) {
        Node changed =
                ShownTexts.change(file, shape, (path, text) -> texts.get(path).orElse(text));
        return changed instanceof Node.Fields fields ? fields : file;
    }
}
