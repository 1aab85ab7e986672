package org.connectioncoach.content.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where content files come from: a folder laid out like {@code config}, and behind it what the program ships with. A
 * file that the folder lacks is the shipped one.
 */
public final class ConfigFiles {
    private final @Nullable Path folder;

    private ConfigFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    /** What the program ships with, and nothing else. */
    public static ConfigFiles shipped() {
        return new ConfigFiles(null);
    }

    /** A folder with {@code content} and {@code workspaces} in it, each of which may be absent. */
    public static ConfigFiles in(Path folder) {
        return new ConfigFiles(folder);
    }

    /** Whether the shipped file is used, which the build has checked already. */
    public boolean isShipped(String name) {
        return folder == null || !Files.isRegularFile(folder.resolve(name));
    }

    /** The text of a file such as {@code content/core.yaml}. */
    public Optional<String> read(String name) {
        return isShipped(name) ? shipped(name) : Optional.of(text(name));
    }

    static Optional<String> shipped(String name) {
        try (InputStream in = ConfigFiles.class.getResourceAsStream("/config/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("reading the shipped " + name, e);
        }
    }

    private String text(String name) {
        try {
            Path file = folder == null ? Path.of(name) : folder.resolve(name);
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }

    /** Names of the YAML files in a part of the folder, such as {@code workspaces/riverton.yaml}, in order. */
    public List<String> list(String part) {
        if (folder == null || !Files.isDirectory(folder.resolve(part))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve(part))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> part + "/" + file.getFileName())
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("listing " + part, e);
        }
    }

    /** When each file of the folder changed last and how large it is; differs when anything was edited. */
    public Map<String, String> stamps() {
        Map<String, String> stamps = new TreeMap<>();
        for (String part : List.of("content", "content/phrases", "workspaces")) {
            for (String name : list(part)) {
                stamps.put(name, stamp(name));
            }
        }
        return stamps;
    }

    private String stamp(String name) {
        Path file = folder == null ? Path.of(name) : folder.resolve(name);
        try {
            return Files.getLastModifiedTime(file).toMillis() + "/" + Files.size(file);
        } catch (IOException e) {
            return "gone";
        }
    }
}
