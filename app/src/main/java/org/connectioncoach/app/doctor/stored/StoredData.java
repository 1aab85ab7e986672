package org.connectioncoach.app.doctor.stored;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import org.connectioncoach.app.doctor.finding.Finding;
import org.connectioncoach.app.settings.Secret;
import org.connectioncoach.app.settings.Settings;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.look.StoreLook;
import org.connectioncoach.store.secret.KeyProblem;
import org.connectioncoach.store.secret.KeySource;
import org.connectioncoach.store.secret.KeyTrial;
import org.connectioncoach.store.secret.Secrets;
import org.jspecify.annotations.Nullable;

/** Whether the store can be served, and whether the key opens what is sealed in it. */
public final class StoredData {
    private static final String STORE = "store";
    private static final String KEY = "encryption";

    private StoredData() {}

    /** The store and its key; nothing is made and nothing is changed. */
    public static List<Finding> look(Settings settings) {
        StoreLook found = settings.storesInFile()
                ? StoreLook.atFile(settings.storeFile())
                : StoreLook.atServer(StoreSettings.of(settings.storeUrl()));
        return List.of(store(found, settings), key(found, settings));
    }

    /** The store alone, with what to do. */
    static Finding store(StoreLook found, Settings settings) {
        String where = settings.storesInFile() ? settings.storeFile().toString() : "PostgreSQL";
        if (found instanceof StoreLook.Sound sound) {
            return Finding.fine(STORE, where + " opens; members: " + sound.members());
        }
        if (found instanceof StoreLook.Trouble trouble) {
            return Finding.mend(STORE, where + " " + what(trouble), remedy(trouble, settings));
        }
        return DataFolder.storeElsewhere(settings)
                .filter(folder -> !Files.isDirectory(folder))
                .map(folder -> Finding.mend(
                        STORE, "there is no folder " + folder, "make it, or name another by COACH_STORE_URL"))
                .orElseGet(() -> Finding.fine(STORE, where + " is made at the first start"));
    }

    /** What is wrong with a store, to go on after its name. */
    public static String what(StoreLook.Trouble trouble) {
        return switch (trouble.reason()) {
            case NOT_A_STORE -> "is damaged, or not a store of mine";
            case NOT_A_FILE -> "is not a file";
            case NOT_OPENED -> "cannot be opened (" + trouble.detail() + ")";
            case HELD -> "is held by another program";
            case NO_LIBRARY -> "cannot be opened: SQLite's library could not be unpacked and loaded";
            case DISK -> "cannot be read or written (" + trouble.detail() + ")";
            case NEWER -> "was written by a newer version";
            case UNREACHABLE -> "does not answer";
            case NOT_LET_IN -> "does not let this user in";
            case NO_DATABASE -> "has no database of that name";
            case MAY_NOT_CREATE -> "is empty, and this user may not make tables in it";
            case OTHER -> "answers with the error " + trouble.detail();
        };
    }

    private static String remedy(StoreLook.Trouble trouble, Settings settings) {
        return switch (trouble.reason()) {
            case NOT_A_STORE -> "bring back a backup: ./coach restore FILE; or name another place by COACH_STORE_URL";
            case NOT_A_FILE -> "move away what is there, or name another place by COACH_STORE_URL";
            case NOT_OPENED -> "run me as the owner of the file and its folder, or mend their owner";
            case HELD -> "close whatever has it open, such as a database browser";
            case NO_LIBRARY ->
                "name a folder from which programs may run: COACH_JAVA_OPTIONS=-Dorg.sqlite.tmpdir=FOLDER";
            case DISK -> "make room on its disk, or look after it";
            case NEWER -> "update Connection Coach, or bring back a backup of before";
            case UNREACHABLE -> "start it, or mend host and port in COACH_STORE_URL";
            case NOT_LET_IN -> "mend user and password in COACH_STORE_URL";
            case NO_DATABASE -> "make it (createdb), or mend its name in COACH_STORE_URL";
            case MAY_NOT_CREATE -> "GRANT CREATE ON SCHEMA public to the user, or make it the database's owner";
            case OTHER ->
                settings.storesInFile() ? "look at the file's owner" : "look the five characters up in its manual";
        };
    }

    /** The key alone, where nobody knows which store is meant. */
    public static Finding key(Settings settings) {
        return key(new StoreLook.Absent(), settings);
    }

    private static Finding key(StoreLook found, Settings settings) {
        Secret setting = settings.encryptionKey();
        Path file = settings.dataDir().resolve("master.key");
        String place = setting == null ? file.toString() : "COACH_ENCRYPTION_KEY";
        String sealed = found instanceof StoreLook.Sound sound ? sound.sealed() : "";
        try {
            Secrets keys =
                    new KeySource(Secret.words(setting).orElse(""), file).find().orElse(null);
            return keys == null ? noKey(sealed, file) : tried(keys, sealed, setting, place);
        } catch (KeyProblem e) {
            String[] parts = String.valueOf(e.getMessage()).split("; ", 2);
            return Finding.mend(
                    KEY, parts[0], parts.length > 1 ? parts[1] : "put the right key into COACH_ENCRYPTION_KEY");
        }
    }

    private static Finding noKey(String sealed, Path file) {
        return sealed.isEmpty()
                ? Finding.fine(KEY, "a key is made at the first start, in " + file)
                : Finding.mend(
                        KEY,
                        "the store holds sealed tokens, and their key is not here",
                        "set COACH_ENCRYPTION_KEY, or bring back " + file);
    }

    private static Finding tried(Secrets keys, String sealed, @Nullable Secret setting, String place) {
        if (!sealed.isEmpty() && KeyTrial.sealedEarlier(keys, sealed)) {
            return Finding.note(
                    KEY,
                    place + " has a new key in front",
                    "start the coach once; it seals everything anew, then the earlier key may go");
        }
        boolean whole = setting != null || ownersOwn(Path.of(place).getParent());
        String opens = sealed.isEmpty() ? "with " + place : "with " + place + ", which opens what is sealed";
        return whole
                ? Finding.fine(KEY, opens)
                : Finding.note(KEY, "others may look into the folder of " + place, "run: chmod 700 on the data folder");
    }

    /** Whether nobody else may list the folder; true where the system has no such rights. */
    private static boolean ownersOwn(@Nullable Path folder) {
        if (folder == null) {
            return true;
        }
        try {
            PosixFileAttributeView rights = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
            return rights == null
                    || rights.readAttributes().permissions().stream()
                            .noneMatch(permission -> permission.name().startsWith("OTHERS"));
        } catch (java.io.IOException e) {
            return true;
        }
    }
}
