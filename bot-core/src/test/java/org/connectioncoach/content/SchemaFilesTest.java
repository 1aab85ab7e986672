package org.connectioncoach.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.connectioncoach.content.shape.file.SchemaFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

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

    @Test
    void everyContentFileNamesItsSchemaInItsFirstLine() throws IOException {
        for (String name : new String[] {"core", "prompts", "topics"}) {
            assertThat(Files.readAllLines(CONFIG.resolve("content/" + name + ".yaml"))
                            .get(0))
                    .isEqualTo("# yaml-language-server: $schema=../schema/" + name + ".schema.json");
        }
    }
}
