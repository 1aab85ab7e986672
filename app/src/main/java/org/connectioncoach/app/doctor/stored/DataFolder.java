package org.connectioncoach.app.doctor.stored;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.connectioncoach.app.doctor.finding.Finding;
import org.connectioncoach.app.settings.Settings;

/** Whether files can be kept where the settings say: in the data folder, and where the store is a file elsewhere. */
public final class DataFolder {
    private static final String SUBJECT = "data folder";
    /** Less than this is a warning: a busy year of conversations fits into it. */
    private static final long ROOM = 200L * 1024 * 1024;
    /** With less the next commits fail. */
    private static final long NO_ROOM = 4L * 1024 * 1024;

    private DataFolder() {}

    public static List<Finding> look(Settings settings) {
        Optional<Finding> against = against(settings);
        if (against.isPresent()) {
            return List.of(against.get());
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(room(SUBJECT, settings.dataDir()));
        storeElsewhere(settings).map(folder -> room("store's folder", folder)).ifPresent(findings::add);
        Path log = settings.dataDir().resolve("log");
        if (Files.exists(log) && FolderLook.against(log).isPresent()) {
            findings.add(Finding.note(
                    SUBJECT, log + " cannot be written to, so the log is on standard error alone", "mend its owner"));
        }
        return findings;
    }

    /** What will keep the store from being written, whatever is in it. */
    static Optional<Finding> against(Settings settings) {
        Optional<String> against = FolderLook.against(settings.dataDir());
        if (against.isPresent()) {
            return Optional.of(
                    Finding.mend(SUBJECT, against.get(), "mend its owner, or name another folder by COACH_DATA_DIR"));
        }
        Optional<Finding> elsewhere = storeElsewhere(settings)
                .filter(Files::exists)
                .flatMap(FolderLook::against)
                .map(words -> Finding.mend("store", words, "mend its owner, or name another place by COACH_STORE_URL"));
        if (elsewhere.isPresent()) {
            return elsewhere;
        }
        boolean guarded = settings.storesInFile()
                && Files.isRegularFile(settings.storeFile())
                && !Files.isWritable(settings.storeFile());
        return guarded
                ? Optional.of(Finding.mend(
                        "store",
                        settings.storeFile() + " cannot be written to",
                        "run me as its owner, or mend its owner"))
                : Optional.empty();
    }

    /** The store's own folder, where it is not the data folder. */
    static Optional<Path> storeElsewhere(Settings settings) {
        return settings.storesInFile()
                ? Optional.ofNullable(settings.storeFile().toAbsolutePath().getParent())
                        .filter(folder -> !folder.equals(settings.dataDir()))
                : Optional.empty();
    }

    private static Finding room(String subject, Path folder) {
        OptionalLong left = FolderLook.room(folder);
        if (left.isEmpty() || left.getAsLong() >= ROOM) {
            return Finding.fine(subject, folder.toString());
        }
        return left.getAsLong() < NO_ROOM
                ? Finding.mend(subject, folder + " is full", "make room: nothing can be kept")
                : Finding.note(subject, folder + " has " + left.getAsLong() / (1024 * 1024) + " MB left", "make room");
    }
}
