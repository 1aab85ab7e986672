package org.connectioncoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what was made with a file in the module's {@code src/test/resources/golden}. A missing or different file fails;
 * {@code -Dgolden.rewrite=true} writes it anew, to be read before it is committed.
 */
public final class GoldenFile {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private GoldenFile() {}

    /** @param name of the file, with its ending */
    public static void matches(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.rewrite")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, actual);
            }
            assertThat(file)
                    .as("%s is missing; -Dgolden.rewrite=true writes it", file)
                    .exists();
            assertThat(actual).as("golden %s", file).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("comparing with " + file, e);
        }
    }
}
