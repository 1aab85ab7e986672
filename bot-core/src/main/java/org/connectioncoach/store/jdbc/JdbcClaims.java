package org.connectioncoach.store.jdbc;

import java.time.Instant;
import org.connectioncoach.store.Claims;
import org.connectioncoach.store.database.Database;

/** Claims as rows; the database decides who was first. */
final class JdbcClaims implements Claims {
    private final Database database;

    JdbcClaims(Database database) {
        this.database = database;
    }

    @Override
    public boolean take(String name, Instant now, Instant until) {
        return database.writing()
                        .now(session -> session.handle().execute("""
                                        INSERT INTO claim (name, until) VALUES (?, ?)
                                        ON CONFLICT (name) DO UPDATE SET until = excluded.until
                                        WHERE claim.until <= ?""", name, until.toEpochMilli(), now.toEpochMilli()))
                == 1;
    }

    @Override
    public void release(String name) {
        database.writing().now(session -> session.handle().execute("DELETE FROM claim WHERE name = ?", name));
    }
}
