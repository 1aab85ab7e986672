package org.connectioncoach.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.connectioncoach.clock.PushedClock;
import org.connectioncoach.content.pack.ConfigFiles;

/** A folder that an author edits, and the day on which they do, for tests. */
final class ConfigFolder {
    private static final String HEAD = "extends: core@1\nworkspace: %s\napplies_to: { slack: [%s] }\n";

    private final Path folder;
    private final PushedClock clock = new PushedClock(Instant.parse("2026-11-17T12:00:00Z"));
    private int edits;

    ConfigFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes {@code workspaces/<name>.yaml} for the Slack team {@code T-<name>}. */
    ConfigFolder workspace(String name, String... lines) {
        return write("workspaces/" + name + ".yaml", HEAD.formatted(name, "T-" + name) + String.join("\n", lines));
    }

    /** Writes a file; each edit is a second later than the one before, as files on a disk would tell. */
    ConfigFolder write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            edits++;
            Files.setLastModifiedTime(
                    file, FileTime.from(Instant.parse("2026-11-17T10:00:00Z").plusSeconds(edits)));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + name, e);
        }
    }

    ConfigFolder copyShipped(String name) {
        try {
            return write("content/" + name, Files.readString(Path.of("../config/content", name)));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }

    ConfigFolder change(String name, String from, String to) {
        try {
            String text = Files.readString(folder.resolve(name));
            if (!text.contains(from)) {
                throw new IllegalArgumentException("no \"" + from + "\" in " + name);
            }
            return write(name, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException("changing " + name, e);
        }
    }

    ConfigFolder delete(String name) {
        try {
            Files.delete(folder.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("deleting " + name, e);
        }
    }

    ConfigFolder on(String day) {
        clock.set(LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC));
        return this;
    }

    ContentLibrary open() {
        return ContentLibrary.open(ConfigFiles.in(folder), clock);
    }

    ContentCheck.Report check() {
        return ContentCheck.check(folder, LocalDate.now(clock), List.of());
    }
}
