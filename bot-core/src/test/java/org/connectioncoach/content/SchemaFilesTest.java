package org.connectioncoach.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.connectioncoach.content.shape.file.SchemaFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The JSON Schemas beside the content are printed from the shapes that the check uses. Run with {@code
 * -Dsnapshots=write} after changing a shape.
 */
class SchemaFilesTest {
    private static final Path CONFIG = Path.of("../config");

    @TestFactory
    Stream<DynamicTest> schemasAreThoseOfTheShapes() {
        return SchemaFiles.all().entrySet().stream()
                .map(schema -> DynamicTest.dynamicTest(schema.getKey(), () -> compare(schema)));
    }

    private static void compare(Map.Entry<String, ObjectNode> schema) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        String printed = new ObjectMapper().writer(printer).writeValueAsString(schema.getValue()) + "\n";
        Path file = CONFIG.resolve("schema").resolve(schema.getKey());
        if ("write".equals(System.getProperty("snapshots"))) {
            Files.writeString(file, printed);
        }
        assertThat(file)
                .content()
                .as("%s; rewrite with -Dsnapshots=write", file)
                .isEqualTo(printed);
    }

    /** What an editor completes is what stands in the shipped file, name by name. */
    @ParameterizedTest
    @ValueSource(strings = {"phrasings", "synonyms", "calibration"})
    void namesEverySectionThatIsRead(String name) throws IOException {
        assertThat(names(schema(name).path("properties"))).isEqualTo(names(content(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stages", "goals", "manners"})
    void namesEveryMeaningThatIsRead(String name) throws IOException {
        Set<String> known = new TreeSet<>();
        schema(name).path("propertyNames").path("enum").forEach(id -> known.add(id.asText()));
        assertThat(known).containsAll(names(content("phrases/" + name)));
    }

    private static JsonNode schema(String name) throws IOException {
        return new ObjectMapper().readTree(Files.readString(CONFIG.resolve("schema/" + name + ".schema.json")));
    }

    private static JsonNode content(String name) throws IOException {
        return new YAMLMapper().readTree(Files.readString(CONFIG.resolve("content/" + name + ".yaml")));
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void everyContentFileNamesItsSchemaInItsFirstLine() throws IOException {
        for (String name : new String[] {
            "core", "prompts", "topics", "phrasings", "synonyms", "calibration", "requests", "fields", "places", "notes"
        }) {
            assertThat(Files.readAllLines(CONFIG.resolve("content/" + name + ".yaml"))
                            .get(0))
                    .isEqualTo("# yaml-language-server: $schema=../schema/" + name + ".schema.json");
        }
    }

    @Test
    void everyFileOfPhrasesNamesItsSchemaInItsFirstLine() throws IOException {
        for (String name : new String[] {"stages", "goals", "manners"}) {
            assertThat(Files.readAllLines(CONFIG.resolve("content/phrases/" + name + ".yaml"))
                            .get(0))
                    .isEqualTo("# yaml-language-server: $schema=../../schema/" + name + ".schema.json");
        }
    }
}
