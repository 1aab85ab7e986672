package org.connectioncoach.language.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Real phrases kept apart from what understanding learns from: lines of fields between bars, {@code #} is a comment. */
public final class Corpus {
    private Corpus() {}

    public static List<List<String>> lines(String name) {
        try (InputStream in = Corpus.class.getResourceAsStream("/language/heldout/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no corpus " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(" \\| ", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading corpus " + name, e);
        }
    }
}
