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
 * file that the folder lacks is the shipped one. A flat folder works as well: there every YAML file with a name of its
 * own is a workspace's.
 */
public final class ConfigFiles {
    private final @Nullable Path folder;
    private final boolean flat;

    private ConfigFiles(@Nullable Path folder, boolean flat) {
        this.folder = folder;
        this.flat = flat;
    }

    /** What the program ships with, and nothing else. */
    public static ConfigFiles shipped() {
        return new ConfigFiles(null, false);
    }

    /** A folder with {@code content} and {@code workspaces} in it, or with the files themselves. */
    public static ConfigFiles in(Path folder) {
        boolean flat =
                !Files.isDirectory(folder.resolve("content")) && !Files.isDirectory(folder.resolve("workspaces"));
        return new ConfigFiles(folder, flat);
    }

    /** Whether there is no folder at all. */
    public boolean isShippedAlone() {
        return folder == null;
    }

    /** Whether the shipped file is used, which the build has checked already. */
    public boolean isShipped(String name) {
        return place(name).filter(Files::isRegularFile).isEmpty();
    }

    /** The text of a file such as {@code content/core.yaml}. */
    public Optional<String> read(String name) {
        Optional<Path> place = place(name).filter(Files::isRegularFile);
        if (place.isEmpty()) {
            return shipped(name);
        }
        try {
            return Optional.of(new String(Files.readAllBytes(place.get()), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }

    private static Optional<String> shipped(String name) {
        return bytes(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** A shipped file as it is. */
    static Optional<byte[]> bytes(String name) {
        try (InputStream in = ConfigFiles.class.getResourceAsStream("/config/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("reading the shipped " + name, e);
        }
    }

    /** Names of the YAML files in a part of the folder, such as {@code workspaces/riverton.yaml}, in order. */
    public List<String> list(String part) {
        Optional<Path> place = part(part);
        if (place.isEmpty() || !Files.isDirectory(place.get())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place.get())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                    .filter(name -> !flat || isContent(name) != part.equals("workspaces"))
                    .sorted()
                    .map(name -> part + "/" + name)
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
                place(name).ifPresent(place -> stamps.put(name, stamp(place)));
            }
        }
        return stamps;
    }

    private static String stamp(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis() + "/" + Files.size(file);
        } catch (IOException e) {
            return "gone";
        }
    }

    /** In a flat folder a file is named as the shipped one that it stands for. */
    private static boolean isContent(String name) {
        return name.equals("settings.yaml") || ConfigFiles.class.getResource("/config/content/" + name) != null;
    }

    private Optional<Path> part(String part) {
        return Optional.ofNullable(folder).map(within -> flat ? within : within.resolve(part));
    }

    private Optional<Path> place(String name) {
        int slash = name.lastIndexOf('/');
        return part(name.substring(0, slash)).map(part -> part.resolve(name.substring(slash + 1)));
    }
}
