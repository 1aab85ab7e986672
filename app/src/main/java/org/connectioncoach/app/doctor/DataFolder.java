package org.connectioncoach.app.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.connectioncoach.app.settings.Settings;

/** Whether files can be kept where the settings say. */
final class DataFolder {
    /** Less than this is a warning: a busy year of conversations fits into it. */
    private static final long ROOM = 200L * 1024 * 1024;
    /** With less the next commits fail. */
    private static final long NO_ROOM = 4L * 1024 * 1024;

    private DataFolder() {}

    static List<Finding> look(Settings settings) {
        Path folder = settings.dataDir();
        Path existing = folder;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing) || !Files.isWritable(existing)) {
            return List.of(Finding.mend(
                    "data folder", existing + " cannot be written to", "name another folder by COACH_DATA_DIR"));
        }
        if (settings.storesInFile() && !writable(settings.storeFile())) {
            return List.of(Finding.mend(
                    "data folder",
                    settings.storeFile() + " cannot be written to",
                    "mend its owner, or set COACH_STORE_URL"));
        }
        try {
            long free = Files.getFileStore(existing).getUsableSpace();
            return List.of(
                    free < NO_ROOM
                            ? Finding.mend("data folder", folder + " is full", "make room: nothing can be kept")
                            : free < ROOM
                                    ? Finding.note(
                                            "data folder",
                                            folder + " has " + free / (1024 * 1024) + " MB left",
                                            "make room")
                                    : Finding.fine("data folder", folder.toString()));
        } catch (IOException e) {
            return List.of(Finding.fine("data folder", folder.toString()));
        }
    }

    private static boolean writable(Path file) {
        return !Files.exists(file) || Files.isWritable(file);
    }
}
