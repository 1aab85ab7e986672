package org.connectioncoach.app.chat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.connectioncoach.dialogue.Event;

/** A file from this machine, handed to the coach the way a platform would. */
public final class Upload {
    /** Larger files are announced without their content, as on the platforms. */
    private static final long LARGEST = 20L * 1024 * 1024;

    private Upload() {}

    /** Empty when there is no such file, or it may not be read. */
    public static Optional<Event> of(String name) {
        try {
            Path file = Path.of(name.strip());
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            long size = Files.size(file);
            byte[] content = size > LARGEST ? null : Files.readAllBytes(file);
            return Optional.of(new Event.Uploaded(String.valueOf(file.getFileName()), content, size));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
