package org.connectioncoach.slack.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads variables; a secret may instead be in a file that {@code NAME_FILE} points to. */
final class Environment {
    private final Map<String, String> variables;
    private final List<String> problems = new ArrayList<>();

    Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    @Nullable
    String get(String name) {
        String value = variables.get(name);
        if (value != null && !value.isBlank()) {
            return value.strip();
        }
        String file = variables.get(name + "_FILE");
        return file == null || file.isBlank() ? null : read(name, Path.of(file.strip()));
    }

    private @Nullable String read(String name, Path file) {
        try {
            String value = Files.readString(file).strip();
            return value.isEmpty() ? null : value;
        } catch (IOException e) {
            problem(name + "_FILE cannot be read. Check that " + file + " exists and that we may read it.");
            return null;
        }
    }

    String get(String name, String otherwise) {
        String value = get(name);
        return value == null ? otherwise : value;
    }

    int port(String name, int otherwise) {
        String value = get(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
            problem(name + " is not a port. Give a number from 0 to 65535.");
            return otherwise;
        }
        return Integer.parseInt(value);
    }

    Set<String> list(String name, Set<String> otherwise) {
        String value = get(name);
        return value == null
                ? otherwise
                : Arrays.stream(value.split("[,\\s]+"))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    void problem(String line) {
        problems.add(line);
    }

    List<String> problems() {
        return problems;
    }
}
