package org.connectioncoach.slack.kit.blockkit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Slack's own types as a JSON Schema, read from {@code COACH_SPECS_DIR}, by default {@code ../shared/specs}. */
public final class BlockKitSchema {
    private static final Optional<Schema> SCHEMA = load();

    private BlockKitSchema() {}

    public static boolean present() {
        return SCHEMA.isPresent();
    }

    /** What the schema finds wrong with a payload of a kind: message, home, modal, response or ack. */
    static List<String> violations(String kind, JsonElement payload) {
        JsonObject root = new JsonObject();
        root.add(kind, payload);
        return SCHEMA.map(schema -> schema.validate(root.toString(), InputFormat.JSON).stream()
                        .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Schema> load() {
        String named = System.getenv("COACH_SPECS_DIR");
        Path folder = named == null ? Path.of("../../shared/specs") : Path.of(named);
        Path file = folder.resolve("block-kit.schema.json");
        if (!Files.exists(file)) {
            System.out.println("Block Kit schema not found in " + folder + ": its checks are skipped");
            return Optional.empty();
        }
        try {
            return Optional.of(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(Files.readString(file), InputFormat.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }
}
