package org.connectioncoach.content.shape;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Prints shapes as JSON Schema, so that an editor completes, explains and checks while an author writes. */
public final class JsonSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonSchema() {}

    /** The schema of one kind of file. */
    public static ObjectNode of(String title, Shape file) {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        schema.setAll(schema(file));
        return schema;
    }

    private static ObjectNode schema(Shape shape) {
        ObjectNode schema = JSON.objectNode();
        if (shape instanceof Shape.Parts parts) {
            parts(schema, parts);
        } else if (shape instanceof Shape.ListOf list) {
            schema.put("type", "array");
            schema.set("items", schema(list.item()));
            if (list.least() > 0) {
                schema.put("minItems", list.least());
            }
            schema.put("maxItems", list.most());
        } else if (shape instanceof Shape.Named named) {
            schema.put("type", "object");
            if (named.name() instanceof Shape.OneOf oneOf) {
                schema.set("propertyNames", schema(oneOf));
            }
            schema.set("additionalProperties", schema(named.value()));
        } else if (shape instanceof Shape.Variants variants) {
            variants(schema, variants);
        } else if (shape instanceof Shape.OrNull maybe) {
            schema.set(
                    "anyOf",
                    JSON.arrayNode()
                            .add(schema(maybe.shape()))
                            .add(JSON.objectNode().put("type", "null")));
        } else {
            value(schema, shape);
        }
        return schema;
    }

    private static void parts(ObjectNode schema, Shape.Parts parts) {
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        for (Part part : parts.parts()) {
            ObjectNode property = JSON.objectNode();
            property.put("description", part.about());
            property.setAll(schema(part.shape()));
            properties.set(part.name(), property);
            if (part.required()) {
                required.add(part.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.put("additionalProperties", false);
    }

    private static void variants(ObjectNode schema, Shape.Variants variants) {
        ObjectNode byName = JSON.objectNode();
        byName.put("type", "object");
        ObjectNode properties = byName.putObject("properties");
        variants.names().forEach(name -> properties.set(name, schema(variants.text())));
        byName.putArray("required").add(variants.names().get(0));
        byName.put("additionalProperties", false);
        schema.set("anyOf", JSON.arrayNode().add(schema(variants.text())).add(byName));
    }

    private static void value(ObjectNode schema, Shape shape) {
        if (shape instanceof Shape.Words words) {
            schema.put("type", "string").put("maxLength", words.most());
        } else if (shape instanceof Shape.OneOf oneOf) {
            words(schema.putArray("enum"), oneOf.words());
        } else if (shape instanceof Shape.Whole whole) {
            schema.put("type", "integer").put("minimum", whole.least()).put("maximum", whole.most());
        } else if (shape instanceof Shape.Decimal decimal) {
            schema.put("type", "number").put("minimum", decimal.least()).put("maximum", decimal.most());
        } else if (shape instanceof Shape.Truth) {
            schema.put("type", "boolean");
        } else if (shape instanceof Shape.Day) {
            schema.put("type", "string").put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
        } else {
            throw new IllegalArgumentException("no schema for " + shape);
        }
    }

    private static void words(ArrayNode array, List<String> words) {
        words.forEach(array::add);
    }
}
