package org.connectioncoach.picture.canvas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lets the JDK draw text on a machine without fonts and without fontconfig, as server images are. There, the first
 * text fails with "Fontconfig head is null" even when the font is our own, unless a configuration names its sequence.
 */
final class FontConfiguration {
    private static final String PROPERTY = "sun.awt.fontconfig";
    private static final String EMPTY = "version=1\nsequence.allfonts=default\n";

    private FontConfiguration() {}

    /** Runs the first drawing of text, which reads the configuration once for the whole life of the program. */
    static void during(Runnable firstText) {
        if (System.getProperty(PROPERTY) != null) {
            firstText.run();
            return;
        }
        Path file = null;
        try {
            file = Files.createTempFile("coach-fonts", ".properties");
            Files.writeString(file, EMPTY);
            System.setProperty(PROPERTY, file.toString());
            firstText.run();
        } catch (IOException e) {
            throw new UncheckedIOException("writing a font configuration to the temporary folder", e);
        } finally {
            System.clearProperty(PROPERTY);
            delete(file);
        }
    }

    private static void delete(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("removing the font configuration again", e);
        }
    }
}
