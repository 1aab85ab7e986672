package org.connectioncoach.store.look;

import java.nio.file.Path;
import org.connectioncoach.store.database.StoreSettings;

/** What a look at a store found. */
public sealed interface StoreLook {
    /** Nothing is there yet; the first start makes it. */
    record Absent() implements StoreLook {}

    /**
     * It can be served.
     *
     * @param schema number of the last migration
     * @param members how many people are in it
     * @param sealed the text by which keys are tried ({@link org.connectioncoach.store.secret.KeyTrial}); empty when none
     *     was made
     */
    record Sound(int schema, long members, String sealed) implements StoreLook {}

    /** @param detail PostgreSQL's five-character state or SQLite's word for it, for whoever looks it up; may be empty */
    record Trouble(Reason reason, String detail) implements StoreLook {}

    /** Why it cannot be served. */
    enum Reason {
        /** The file is damaged, or not ours. */
        NOT_A_STORE,
        /** A folder, or something else that is no file, stands at its place. */
        NOT_A_FILE,
        /** The file is there and does not let itself be opened: its rights, or its folder's, are against it. */
        NOT_OPENED,
        /** Another program keeps the file to itself. */
        HELD,
        /** SQLite's own library cannot be loaded, so no file can be opened. */
        NO_LIBRARY,
        /** The disk is full, or fails. */
        DISK,
        /** It was written by a newer version of the program. */
        NEWER,
        /** No database answers at the address. */
        UNREACHABLE,
        /** The database does not let this user in. */
        NOT_LET_IN,
        /** There is no database of this name. */
        NO_DATABASE,
        /** The user may not make tables. */
        MAY_NOT_CREATE,
        /** Something else; the detail says what. */
        OTHER
    }

    /** Looks at a SQLite file. */
    static StoreLook atFile(Path file) {
        return SqliteLook.at(file);
    }

    /** Looks at a PostgreSQL database; takes five seconds at most when nobody answers. */
    static StoreLook atServer(StoreSettings settings) {
        return PostgresLook.at(settings);
    }
}
