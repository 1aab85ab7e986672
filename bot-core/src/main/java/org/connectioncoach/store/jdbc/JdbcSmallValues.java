package org.connectioncoach.store.jdbc;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.connectioncoach.store.SmallValues;
import org.connectioncoach.store.database.Database;

/** Short texts by scope and name. */
final class JdbcSmallValues implements SmallValues {
    private final Database database;

    JdbcSmallValues(Database database) {
        this.database = database;
    }

    @Override
    public Optional<String> find(String scope, String name) {
        return Optional.ofNullable(all(scope).get(name));
    }

    @Override
    public Map<String, String> all(String scope) {
        Map<String, String> all = new TreeMap<>();
        database.reading()
                .useHandle(handle -> handle.createQuery("SELECT name, value FROM small_value WHERE scope = ?")
                        .bind(0, scope)
                        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                        .forEach(entry -> all.put(entry.getKey(), entry.getValue())));
        return Map.copyOf(all);
    }

    @Override
    public void put(String scope, String name, String value) {
        database.writing().now(session -> session.handle().execute("""
                                INSERT INTO small_value (scope, name, value) VALUES (?, ?, ?)
                                ON CONFLICT (scope, name) DO UPDATE SET value = excluded.value""", scope, name, value));
    }

    @Override
    public void remove(String scope, String name) {
        database.writing()
                .now(session ->
                        session.handle().execute("DELETE FROM small_value WHERE scope = ? AND name = ?", scope, name));
    }
}
