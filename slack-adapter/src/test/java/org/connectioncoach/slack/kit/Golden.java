package org.connectioncoach.slack.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares JSON with a file kept beside the tests. A missing or different file fails; {@code -Dgolden.rewrite=true}
 * writes it, and a person reviews the difference.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Golden() {}

    public static void matches(String name, JsonElement actual) {
        Path file = FOLDER.resolve(name + ".json");
        String written = PRETTY.toJson(actual) + "\n";
        try {
            if (Boolean.getBoolean("golden.rewrite")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, written);
            }
            assertThat(file)
                    .as("a golden file; write it with -Dgolden.rewrite=true")
                    .exists();
            assertThat(written).as(file.toString()).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }
}
