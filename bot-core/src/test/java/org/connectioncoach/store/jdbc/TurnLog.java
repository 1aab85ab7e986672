package org.connectioncoach.store.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.connectioncoach.store.jdbc.pending.EventIds;

/**
 * Has a database write down every turn that is kept in it and every message that is put into its outbox, in
 * the same transaction and so in the true order, whichever process keeps it.
 */
public final class TurnLog {
    private static final String POSTGRES = """
            CREATE TABLE turn_log (seq BIGSERIAL PRIMARY KEY, tx BIGINT NOT NULL, what TEXT NOT NULL,
              event BIGINT, member TEXT, conversation TEXT, profile TEXT, message TEXT);
            CREATE FUNCTION log_turns() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
              IF TG_TABLE_NAME = 'event' AND TG_OP = 'INSERT' THEN
                INSERT INTO turn_log (tx, what, event) VALUES (txid_current(), 'event', NEW.id);
              ELSIF TG_TABLE_NAME = 'event' THEN
                INSERT INTO turn_log (tx, what, event) VALUES (txid_current(), 'taken back', OLD.id);
              ELSIF TG_TABLE_NAME = 'member' AND TG_OP = 'DELETE' THEN
                INSERT INTO turn_log (tx, what, member, conversation, profile)
                VALUES (txid_current(), 'member', OLD.member_key, '', '');
              ELSIF TG_TABLE_NAME = 'member' THEN
                INSERT INTO turn_log (tx, what, member, conversation, profile)
                VALUES (txid_current(), 'member', NEW.member_key, NEW.conversation, NEW.profile);
              ELSE
                INSERT INTO turn_log (tx, what, member, message)
                VALUES (txid_current(), 'message', NEW.member_key, NEW.id);
              END IF;
              RETURN NULL;
            END $$;
            CREATE TRIGGER log_event AFTER INSERT OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION log_turns();
            CREATE TRIGGER log_member AFTER INSERT OR UPDATE OR DELETE ON member
              FOR EACH ROW EXECUTE FUNCTION log_turns();
            CREATE TRIGGER log_message AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION log_turns()""";

    /** One writer at a time, so that one transaction's lines are never among another's. */
    private static final String[] SQLITE = {"""
            CREATE TABLE turn_log (seq INTEGER PRIMARY KEY AUTOINCREMENT, tx INTEGER NOT NULL DEFAULT 0,
              what TEXT NOT NULL, event INTEGER, member TEXT, conversation TEXT, profile TEXT, message TEXT)""", """
            CREATE TRIGGER log_event AFTER INSERT ON event BEGIN
              INSERT INTO turn_log (what, event) VALUES ('event', NEW.id); END""", """
            CREATE TRIGGER log_taken_back AFTER DELETE ON event BEGIN
              INSERT INTO turn_log (what, event) VALUES ('taken back', OLD.id); END""", """
            CREATE TRIGGER log_new_member AFTER INSERT ON member BEGIN
              INSERT INTO turn_log (what, member, conversation, profile)
              VALUES ('member', NEW.member_key, NEW.conversation, NEW.profile); END""", """
            CREATE TRIGGER log_member AFTER UPDATE ON member BEGIN
              INSERT INTO turn_log (what, member, conversation, profile)
              VALUES ('member', NEW.member_key, NEW.conversation, NEW.profile); END""", """
            CREATE TRIGGER log_erasure AFTER DELETE ON member BEGIN
              INSERT INTO turn_log (what, member, conversation, profile)
              VALUES ('member', OLD.member_key, '', ''); END""", """
            CREATE TRIGGER log_message AFTER INSERT ON outbox BEGIN
              INSERT INTO turn_log (what, member, message) VALUES ('message', NEW.member_key, NEW.id); END"""};

    private TurnLog() {}

    /**
     * One turn as it was kept.
     *
     * @param event the number that stands for the event's id
     * @param conversation as JSON; empty after an erasure
     * @param profile as JSON; empty when there is none
     */
    public record Entry(long event, String member, String conversation, String profile) {}

    /** The number under which an event's id is kept. */
    public static long number(String eventId) {
        return EventIds.number(eventId);
    }

    /** Begins to write down; the schema must be there. */
    public static void begin(String url) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : url.startsWith("jdbc:sqlite:") ? SQLITE : new String[] {POSTGRES}) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("setting up the log of turns", e);
        }
    }

    /** Every turn that changed somebody's row, in the order in which they were kept. */
    public static List<Entry> entries(String url) {
        List<Entry> entries = new ArrayList<>();
        Map<Long, List<Long>> open = new HashMap<>();
        String sql = "SELECT * FROM turn_log WHERE what <> 'message' ORDER BY seq";
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                List<Long> events = open.computeIfAbsent(row.getLong("tx"), tx -> new ArrayList<>());
                switch (row.getString("what")) {
                    case "event" -> events.add(row.getLong("event"));
                    case "taken back" -> events.remove(row.getLong("event"));
                    default -> {
                        long event = events.isEmpty() ? 0 : events.remove(events.size() - 1);
                        entries.add(new Entry(
                                event,
                                row.getString("member"),
                                row.getString("conversation"),
                                row.getString("profile")));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("reading the log of turns", e);
        }
        return entries;
    }

    /** The ids of all messages that were ever put into the outbox, each as often as it was put there. */
    public static List<String> messages(String url) {
        List<String> ids = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT message FROM turn_log WHERE what = 'message'")) {
            while (row.next()) {
                ids.add(row.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("reading the log of messages", e);
        }
        return ids;
    }
}
