package org.connectioncoach.store.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A copy on its way, beside the place where it will stand; gone when it is closed without having been moved there. */
record Beside(Path file) implements AutoCloseable {
    /** Makes an empty file for its owner alone; what an earlier attempt left there goes. */
    static Beside of(Path place) throws IOException {
        Path folder = place.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path file = place.resolveSibling(place.getFileName() + ".part");
        Files.deleteIfExists(file);
        Rights.make(file);
        return new Beside(file);
    }

    boolean hasRoomFor(long bytes) throws IOException {
        return Files.getFileStore(file).getUsableSpace() >= bytes;
    }

    /** Onto the disk, for good. */
    void sync() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            SqliteFiles.dropJournals(file);
        } catch (IOException e) {
            throw new UncheckedIOException("removing " + file, e);
        }
    }
}
