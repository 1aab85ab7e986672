package org.connectioncoach.discord.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Discord's own OpenAPI description as a judge of payloads. It is read from {@code COACH_SPECS_DIR} (by default
 * {@code ../shared/specs} beside the repository) and never copied into the project.
 */
public final class DiscordOpenApi {
    private static final String HOME = "https://discord.test/openapi.json";
    private static final Optional<DiscordOpenApi> AT_HAND = load();

    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private DiscordOpenApi(String description) {
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(HOME, description)));
    }

    /** Empty, with a line on standard output, where the description is not at hand. */
    public static Optional<DiscordOpenApi> atHand() {
        return AT_HAND;
    }

    private static Optional<DiscordOpenApi> load() {
        Path file = folder().resolve("discord-openapi.json");
        if (!Files.isReadable(file)) {
            System.out.println("Skipped: payloads are not compared with Discord's OpenAPI description, which is not in "
                    + "COACH_SPECS_DIR. The limits written by hand are checked all the same.");
            return Optional.empty();
        }
        try {
            return Optional.of(new DiscordOpenApi(Files.readString(file)));
        } catch (IOException problem) {
            throw new UncheckedIOException("reading Discord's OpenAPI description", problem);
        }
    }

    private static Path folder() {
        String set = System.getenv("COACH_SPECS_DIR");
        if (set != null && !set.isBlank()) {
            return Path.of(set);
        }
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && !Files.isDirectory(root.resolve("bot-core"))) {
            root = root.getParent();
        }
        Path beside = root.resolveSibling("shared").resolve("specs");
        // A checkout may lie one folder deeper than usual.
        Path parent = root.getParent();
        return Files.isDirectory(beside) || parent == null
                ? beside
                : parent.resolveSibling("shared").resolve("specs");
    }

    /** What is wrong with a payload by a named schema of the description; empty when it is valid. */
    public List<String> problems(String schemaName, JsonNode payload) {
        Schema schema = schemas.computeIfAbsent(
                schemaName, name -> registry.getSchema(SchemaLocation.of(HOME + "#/components/schemas/" + name)));
        return schema.validate(withNumbers(payload)).stream()
                .filter(error -> !numberAsString(error))
                .map(error -> schemaName + " " + error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** JDA writes these two lists as strings; Discord takes both. */
    private static JsonNode withNumbers(JsonNode payload) {
        JsonNode copy = payload.deepCopy();
        for (String list : List.of("contexts", "integration_types")) {
            if (copy.path(list) instanceof ArrayNode values) {
                for (int i = 0; i < values.size(); i++) {
                    values.set(i, IntNode.valueOf(values.path(i).asInt()));
                }
            }
        }
        return copy;
    }

    /** Discord takes integers as strings, and JDA sends some that way. */
    private static boolean numberAsString(Error error) {
        JsonNode value = error.getInstanceNode();
        return "type".equals(error.getKeyword())
                && value != null
                && value.isTextual()
                && value.asText().matches("-?\\d+");
    }
}
