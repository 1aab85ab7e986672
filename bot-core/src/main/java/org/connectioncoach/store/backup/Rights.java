package org.connectioncoach.store.backup;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/** Who may read a copy: it holds what members told, so nobody but the owner of what it was made from, or for. */
final class Rights {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private Rights() {}

    /** Makes an empty file for its owner alone. */
    static void make(Path file) throws IOException {
        FileAttribute<?>[] rights = POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(file, rights);
    }

    /**
     * Gives a file to the owner of another, so that a service may open what its administrator put back.
     *
     * @throws IOException when it belongs to somebody else than us, and may not be given away
     */
    static void giveToOwnerOf(Path model, Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (!POSIX || view == null) {
            return;
        }
        PosixFileAttributes wanted = Files.readAttributes(model, PosixFileAttributes.class);
        PosixFileAttributes there = view.readAttributes();
        if (!wanted.owner().equals(there.owner())) {
            view.setOwner(wanted.owner());
        }
        if (!wanted.group().equals(there.group())) {
            view.setGroup(wanted.group());
        }
    }
}
