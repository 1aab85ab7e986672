package org.connectioncoach.discord.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares JSON with a file in {@code src/test/resources/golden}. A difference fails; {@code -Dgolden.rewrite=true}
 * writes the file anew, to be read before it is committed.
 */
public final class Golden {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    public static void same(String name, JsonNode actual) {
        Path file = FOLDER.resolve(name + ".json");
        String printed = print(actual);
        try {
            if (Boolean.getBoolean("golden.rewrite")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, printed);
            }
            assertThat(file)
                    .as("%s is missing; -Dgolden.rewrite=true writes it", file)
                    .exists();
            assertThat(printed).as("golden %s", file).isEqualTo(Files.readString(file));
        } catch (IOException problem) {
            throw new UncheckedIOException("comparing with " + file, problem);
        }
    }

    private static String print(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node) + "\n";
        } catch (JsonProcessingException problem) {
            throw new UncheckedIOException("printing JSON", problem);
        }
    }
}
