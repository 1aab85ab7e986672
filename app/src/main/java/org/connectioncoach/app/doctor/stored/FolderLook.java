package org.connectioncoach.app.doctor.stored;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** Whether files can be kept in a folder, which may not exist yet. Nothing is made to find out. */
public final class FolderLook {
    private FolderLook() {}

    /** What keeps files from being made there, as half a sentence; empty when nothing does. */
    public static Optional<String> against(Path folder) {
        Path existing = existing(folder);
        if (!Files.isDirectory(existing)) {
            return Optional.of(existing + " is a file, not a folder");
        }
        if (!Files.isWritable(existing) || !Files.isExecutable(existing) || pretended(existing)) {
            return Optional.of(existing + " cannot be written to");
        }
        return Optional.empty();
    }

    /** Bytes left on its disk; empty where the system does not say. */
    static OptionalLong room(Path folder) {
        try {
            return OptionalLong.of(Files.getFileStore(existing(folder)).getUsableSpace());
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    private static Path existing(Path folder) {
        Path existing = folder.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }

    /** The system's own folders, such as /proc, look like folders to root and hold no files. */
    private static boolean pretended(Path folder) {
        try {
            FileStore store = Files.getFileStore(folder);
            return store.type().equals("proc") || store.type().equals("sysfs");
        } catch (IOException e) {
            return false;
        }
    }
}
