package org.connectioncoach.store.database;

import java.sql.SQLException;
import java.util.Map;

/** The little in which the two databases differ. */
public enum Dialect {
    SQLITE(Map.of("long", "INTEGER", "roomy", ""), "") {
        @Override
        public boolean passing(SQLException e) {
            int code = e.getErrorCode() & 0xFF;
            return code == SQLITE_BUSY || code == SQLITE_LOCKED;
        }
    },
    POSTGRES(Map.of("long", "BIGINT", "roomy", " WITH (fillfactor = 60)"), " FOR UPDATE SKIP LOCKED") {
        @Override
        public boolean passing(SQLException e) {
            String state = String.valueOf(e.getSQLState());
            return state.startsWith("08")
                    || state.startsWith("57P")
                    || state.startsWith("40")
                    || state.startsWith("53");
        }
    };

    private static final int SQLITE_BUSY = 5;
    private static final int SQLITE_LOCKED = 6;

    private final Map<String, String> placeholders;
    private final String skipLocked;

    Dialect(Map<String, String> placeholders, String skipLocked) {
        this.placeholders = placeholders;
        this.skipLocked = skipLocked;
    }

    /** What the migrations call by a name of their own. */
    Map<String, String> placeholders() {
        return placeholders;
    }

    /** Ends a select whose rows are to be claimed, so that two replicas never wait for each other. */
    public String skipLocked() {
        return skipLocked;
    }

    /** Whether the same may go well a moment later: a lost connection, a restart, a deadlock, a lock held too long. */
    public abstract boolean passing(SQLException e);
}
