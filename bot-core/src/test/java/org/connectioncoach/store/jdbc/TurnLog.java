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
import org.connectioncoach.store.event.EventNumber;
import org.connectioncoach.store.event.RecentEvents;

/**
 * Has a database write down every turn that is kept in it and every message that is put into its outbox, in
 * the same transaction and so in the true order, whichever process keeps it.
 */
public final class TurnLog {
    private static final String POSTGRES = """
            CREATE TABLE turn_log (seq BIGSERIAL PRIMARY KEY, tx BIGINT NOT NULL DEFAULT txid_current(), event TEXT,
              gone BIGINT, member TEXT, conversation TEXT, profile TEXT, message TEXT);
            CREATE FUNCTION log_turns() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
              IF TG_TABLE_NAME = 'outbox' THEN
                INSERT INTO turn_log (member, message) VALUES (NEW.member_key, NEW.id);
              ELSIF TG_TABLE_NAME = 'event' THEN
                INSERT INTO turn_log (gone) VALUES (NEW.id);
              ELSIF TG_OP = 'DELETE' THEN
                INSERT INTO turn_log (event, member, conversation, profile) VALUES ('', OLD.member_key, '', '');
              ELSE
                INSERT INTO turn_log (event, member, conversation, profile)
                VALUES (right(NEW.recent_events, 11), NEW.member_key, NEW.conversation, NEW.profile);
              END IF;
              RETURN NULL;
            END $$;
            CREATE TRIGGER log_member AFTER INSERT OR UPDATE OR DELETE ON member
              FOR EACH ROW EXECUTE FUNCTION log_turns();
            CREATE TRIGGER log_gone AFTER INSERT ON event FOR EACH ROW EXECUTE FUNCTION log_turns();
            CREATE TRIGGER log_message AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION log_turns()""";

    private static final String[] SQLITE = {"""
            CREATE TABLE turn_log (seq INTEGER PRIMARY KEY AUTOINCREMENT, tx INTEGER NOT NULL DEFAULT 0, event TEXT,
              gone INTEGER, member TEXT, conversation TEXT, profile TEXT, message TEXT)""", """
            CREATE TRIGGER log_gone AFTER INSERT ON event BEGIN
              INSERT INTO turn_log (gone) VALUES (NEW.id); END""", """
            CREATE TRIGGER log_new_member AFTER INSERT ON member BEGIN
              INSERT INTO turn_log (event, member, conversation, profile)
              VALUES (substr(NEW.recent_events, -11), NEW.member_key, NEW.conversation, NEW.profile); END""", """
            CREATE TRIGGER log_member AFTER UPDATE ON member BEGIN
              INSERT INTO turn_log (event, member, conversation, profile)
              VALUES (substr(NEW.recent_events, -11), NEW.member_key, NEW.conversation, NEW.profile); END""", """
            CREATE TRIGGER log_erasure AFTER DELETE ON member BEGIN
              INSERT INTO turn_log (event, member, conversation, profile)
              VALUES ('', OLD.member_key, '', ''); END""", """
            CREATE TRIGGER log_message AFTER INSERT ON outbox BEGIN
              INSERT INTO turn_log (member, message) VALUES (NEW.member_key, NEW.id); END"""};

    private TurnLog() {}

    /**
     * One turn as it was kept.
     *
     * @param event the number that stands for the event's id
     * @param conversation as JSON; empty after an erasure
     * @param profile as JSON; empty when there is none
     */
    public record Entry(long event, String member, String conversation, String profile) {
        private boolean isErasure() {
            return conversation.isEmpty() && profile.isEmpty();
        }

        private Entry of(long anotherEvent) {
            return new Entry(anotherEvent, member, conversation, profile);
        }
    }

    /** The number under which an event's id is kept. */
    public static long number(String eventId) {
        return EventNumber.of(eventId);
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
        Map<Long, Integer> latest = new HashMap<>(); // of each transaction; an erasure's events follow it, its own last
        String sql = "SELECT * FROM turn_log WHERE message IS NULL ORDER BY seq";
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                long tx = row.getLong("tx");
                if (row.getString("member") != null) {
                    long event = new RecentEvents(row.getString("event"))
                            .numbers()
                            .findFirst()
                            .orElse(0);
                    entries.add(new Entry(
                            event, row.getString("member"), row.getString("conversation"), row.getString("profile")));
                    latest.put(tx, entries.size() - 1);
                } else if (latest.containsKey(tx) && entries.get(latest.get(tx)).isErasure()) {
                    entries.set(latest.get(tx), entries.get(latest.get(tx)).of(row.getLong("gone")));
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
                ResultSet row = statement.executeQuery("SELECT message FROM turn_log WHERE message IS NOT NULL")) {
            while (row.next()) {
                ids.add(row.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("reading the log of messages", e);
        }
        return ids;
    }
}
