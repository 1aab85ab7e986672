package org.connectioncoach.content.shape.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.connectioncoach.content.shape.JsonSchema;

/** The JSON Schemas that lie in {@code config/schema}, by file name. */
public final class SchemaFiles {
    private SchemaFiles() {}

    public static Map<String, ObjectNode> all() {
        Map<String, ObjectNode> schemas = new LinkedHashMap<>();
        schemas.put(
                "core.schema.json",
                JsonSchema.of("The core pack: stages, goals, factors, numbers, tips", CoreShape.FILE));
        schemas.put("prompts.schema.json", JsonSchema.of("What the coach says", PromptsShape.FILE));
        schemas.put("topics.schema.json", JsonSchema.of("What the coach can answer", TopicsShape.FILE));
        schemas.put(
                "workspace.schema.json",
                JsonSchema.of("One workspace's changes to the core pack", WorkspaceShape.FILE));
        schemas.put(
                "translation.schema.json",
                JsonSchema.of("A workspace's texts in another language", TranslationShape.FILE));
        schemas.put("requests.schema.json", JsonSchema.of("How connection requests are read", WordShapes.REQUESTS));
        schemas.put("fields.schema.json", JsonSchema.of("Words of work by field", WordShapes.FIELDS));
        schemas.put("places.schema.json", JsonSchema.of("Countries and languages", WordShapes.PLACES));
        schemas.put("notes.schema.json", JsonSchema.of("How notes are drafted and checked", WordShapes.NOTES));
        schemas.put("phrasings.schema.json", JsonSchema.of("How people ask, by topic", QuestionShapes.PHRASINGS));
        schemas.put("synonyms.schema.json", JsonSchema.of("Words that mean about the same", QuestionShapes.SYNONYMS));
        schemas.put(
                "calibration.schema.json",
                JsonSchema.of("Questions that tell when an answer may be sure", QuestionShapes.CALIBRATION));
        schemas.put("stages.schema.json", JsonSchema.of("What people say of their stage", QuestionShapes.STAGES));
        schemas.put("goals.schema.json", JsonSchema.of("What people say they want", QuestionShapes.GOALS));
        schemas.put("manners.schema.json", JsonSchema.of("What people say besides answering", QuestionShapes.MANNERS));
        return schemas;
    }
}
