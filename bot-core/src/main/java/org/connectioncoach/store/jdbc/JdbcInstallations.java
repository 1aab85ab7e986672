package org.connectioncoach.store.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.store.Installation;
import org.connectioncoach.store.Installations;
import org.connectioncoach.store.database.Database;
import org.connectioncoach.store.secret.Place;
import org.connectioncoach.store.secret.Secrets;

/** Installations, sealed at rest; what an earlier key sealed is sealed anew when read. */
final class JdbcInstallations implements Installations {
    private static final String OF_TEAM = "platform = ? AND enterprise = ? AND team = ?";

    private final Database database;
    private final Secrets secrets;

    JdbcInstallations(Database database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    @Override
    public void put(Installation installation) {
        String sealed = secrets.seal(place(installation), installation.content());
        database.writing()
                .now(session -> session.handle()
                        .execute(
                                """
                                INSERT INTO installation (platform, enterprise, team, user_id, content, at)
                                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (platform, enterprise, team, user_id)
                                DO UPDATE SET content = excluded.content, at = excluded.at""",
                                installation.platform(),
                                installation.enterprise(),
                                installation.team(),
                                installation.user(),
                                sealed,
                                installation.at().toEpochMilli()));
    }

    @Override
    public Optional<Installation> find(String platform, String enterprise, String team, String user) {
        return select(OF_TEAM + " AND user_id = ?", platform, enterprise, team, user).stream()
                .findFirst();
    }

    @Override
    public List<Installation> ofTeam(String platform, String enterprise, String team) {
        return select(OF_TEAM, platform, enterprise, team);
    }

    @Override
    public List<Installation> all(String platform) {
        return select("platform = ?", platform);
    }

    /** Reads every row once, which seals anew what an earlier key had sealed. */
    void sealAnew() {
        select("1 = 1");
    }

    private List<Installation> select(String where, String... key) {
        List<Installation> rows = database.reading().withHandle(handle -> {
            var query = handle.createQuery("SELECT * FROM installation WHERE " + where + " ORDER BY at DESC");
            for (int i = 0; i < key.length; i++) {
                query.bind(i, key[i]);
            }
            return query.map((row, context) -> new Installation(
                            row.getString("platform"),
                            row.getString("enterprise"),
                            row.getString("team"),
                            row.getString("user_id"),
                            row.getString("content"),
                            Instant.ofEpochMilli(row.getLong("at"))))
                    .list();
        });
        return rows.stream().map(this::opened).toList();
    }

    private Installation opened(Installation row) {
        Secrets.Opened opened = secrets.open(place(row), row.content());
        if (opened.old()) {
            sealAnew(row, opened.text());
        }
        return new Installation(row.platform(), row.enterprise(), row.team(), row.user(), opened.text(), row.at());
    }

    /** Writes nothing over a row that changed meanwhile. */
    private void sealAnew(Installation row, String content) {
        database.writing()
                .now(session -> session.handle()
                        .execute(
                                "UPDATE installation SET content = ? WHERE " + OF_TEAM
                                        + " AND user_id = ? AND content = ?",
                                secrets.seal(place(row), content),
                                row.platform(),
                                row.enterprise(),
                                row.team(),
                                row.user(),
                                row.content()));
    }

    private static Place place(Installation row) {
        return new Place(
                "installation", String.join(":", row.platform(), row.enterprise(), row.team(), row.user()), "content");
    }

    @Override
    public void remove(String platform, String enterprise, String team, String user) {
        database.writing()
                .now(session -> session.handle()
                        .execute(
                                "DELETE FROM installation WHERE " + OF_TEAM + " AND user_id = ?",
                                platform,
                                enterprise,
                                team,
                                user));
    }

    @Override
    public void removeTeam(String platform, String enterprise, String team) {
        database.writing()
                .now(session -> session.handle()
                        .execute("DELETE FROM installation WHERE " + OF_TEAM, platform, enterprise, team));
    }

    @Override
    public void left(String platform, String workspace, Instant at) {
        database.writing().now(session -> session.handle().execute("""
                                INSERT INTO left_workspace (platform, workspace, at) VALUES (?, ?, ?)
                                ON CONFLICT DO NOTHING""", platform, workspace, at.toEpochMilli()));
    }

    @Override
    public void returned(String platform, String workspace) {
        database.writing()
                .now(session -> session.handle()
                        .execute(
                                "DELETE FROM left_workspace WHERE platform = ? AND workspace = ?",
                                platform,
                                workspace));
    }
}
