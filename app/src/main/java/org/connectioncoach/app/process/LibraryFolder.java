package org.connectioncoach.app.process;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Where SQLite and the terminal unpack their native libraries: the system's temporary folder, unless it lies on a file
 * system that lets nothing be run ({@code noexec}), as on hardened machines and in containers with {@code --tmpfs}.
 */
public final class LibraryFolder {
    private static final List<String> PROPERTIES = List.of("org.sqlite.tmpdir", "jline.tmpdir");

    private LibraryFolder() {}

    /**
     * Leads the libraries into the data folder where the temporary folder is of no use; whatever was chosen on the
     * command line stays.
     */
    public static void choose(Path dataDir) throws IOException {
        if (System.getProperty(PROPERTIES.get(0)) != null
                || lets(Path.of(System.getProperty("java.io.tmpdir", "/tmp")))) {
            return;
        }
        Path own = Files.createDirectories(dataDir.resolve("lib"));
        if (lets(own)) {
            PROPERTIES.forEach(property -> System.setProperty(property, own.toString()));
        }
    }

    /** Whether what is written there may be run. */
    static boolean lets(Path folder) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return true;
        }
        FileAttribute<?> mayRun = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        try {
            Path trial = Files.createTempFile(folder, "coach", ".run", mayRun);
            try {
                return Files.isExecutable(trial);
            } finally {
                Files.delete(trial);
            }
        } catch (IOException e) {
            return false;
        }
    }
}
