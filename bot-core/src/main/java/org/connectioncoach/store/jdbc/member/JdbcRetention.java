package org.connectioncoach.store.jdbc.member;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntBiFunction;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.Retention;
import org.connectioncoach.store.database.Database;
import org.jdbi.v3.core.Handle;

/** Forgets in small portions, so that nobody's turn waits long; finds them by reading along the primary key. */
public final class JdbcRetention implements Retention {
    private static final int PORTION = 500;

    private final Database database;
    private final Consumer<MemberId> forgotten;

    /**
     * Works on one database.
     *
     * @param forgotten told whose row changed or went, so that no cache keeps it
     */
    public JdbcRetention(Database database, Consumer<MemberId> forgotten) {
        this.database = database;
        this.forgotten = forgotten;
    }

    @Override
    public Removed apply(Instant now) {
        long conversation = now.minus(CONVERSATION).toEpochMilli();
        long profile = now.minus(PROFILE).toEpochMilli();
        long profiles = sweepMembers(
                "profile_at < " + profile + " AND conversation_at < " + profile,
                (handle, key) -> TurnExtras.erase(key, handle));
        long conversations = sweepMembers(
                "conversation <> '' AND conversation_at < " + conversation, JdbcRetention::endConversation);
        long left = leftWorkspaces(now.minus(UNINSTALLED).toEpochMilli());
        long events = sweepEvents(now.minus(EVENT).toEpochMilli());
        long letters = database.writing().now(session -> {
            session.handle().execute("DELETE FROM claim WHERE until < ?", now.toEpochMilli());
            return session.handle()
                    .execute(
                            "DELETE FROM outbox WHERE ended <> 0 AND ended_at < ?",
                            now.minus(DEAD_LETTER).toEpochMilli());
        });
        return new Removed(conversations, profiles, events, left, letters);
    }

    private static int endConversation(Handle handle, String key) {
        int ended = handle.execute("""
                UPDATE member SET conversation = '', conversation_at = 0, version = version + 1
                WHERE member_key = ? AND profile <> ''""", key);
        return ended == 1 ? 1 : TurnExtras.erase(key, handle);
    }

    /** Applies a change to every member that a condition holds for; it is looked at again when it is applied. */
    private long sweepMembers(String condition, ToIntBiFunction<Handle, String> change) {
        long changed = 0;
        String after = "";
        while (true) {
            String from = after;
            List<String> keys = database.reading()
                    .withHandle(handle -> handle.createQuery("SELECT member_key FROM member WHERE member_key > ? AND "
                                    + condition + " ORDER BY member_key LIMIT " + PORTION)
                            .bind(0, from)
                            .mapTo(String.class)
                            .list());
            if (keys.isEmpty()) {
                return changed;
            }
            changed += database.writing().now(session -> changeAll(keys, condition, change, session.handle()));
            keys.forEach(key -> forgotten.accept(MemberId.parse(key)));
            after = keys.get(keys.size() - 1);
        }
    }

    private static int changeAll(
            List<String> keys, String condition, ToIntBiFunction<Handle, String> change, Handle handle) {
        int changed = 0;
        for (String key : keys) {
            boolean still = handle.createQuery("SELECT 1 FROM member WHERE member_key = ? AND " + condition)
                    .bind(0, key)
                    .mapTo(Integer.class)
                    .findOne()
                    .isPresent();
            if (still && change.applyAsInt(handle, key) > 0) {
                changed++;
            }
        }
        return changed;
    }

    private long leftWorkspaces(long before) {
        List<String> prefixes = database.reading()
                .withHandle(handle -> handle.createQuery(
                                "SELECT platform || ':' || workspace || ':' FROM left_workspace WHERE at < ?")
                        .bind(0, before)
                        .mapTo(String.class)
                        .list());
        long removed = 0;
        for (String prefix : prefixes) {
            MemberId anybody = MemberId.parse(prefix + "x");
            removed += sweepMembers(
                    "substr(member_key, 1, " + prefix.length() + ") = '" + prefix.replace("'", "''") + "'",
                    (handle, key) -> TurnExtras.erase(key, handle));
            database.writing()
                    .now(session -> session.handle()
                            .execute(
                                    "DELETE FROM left_workspace WHERE platform = ? AND workspace = ? AND at < ?",
                                    anybody.platform(),
                                    anybody.workspace(),
                                    before));
        }
        return removed;
    }

    private long sweepEvents(long before) {
        long removed = 0;
        long after = Long.MIN_VALUE;
        while (true) {
            long from = after;
            List<Long> ids = database.reading()
                    .withHandle(handle -> handle.createQuery(
                                    "SELECT id FROM event WHERE id > ? AND at < ? ORDER BY id LIMIT " + PORTION)
                            .bind(0, from)
                            .bind(1, before)
                            .mapTo(Long.class)
                            .list());
            if (ids.isEmpty()) {
                return removed;
            }
            removed += database.writing().now(session -> {
                var batch = session.handle().prepareBatch("DELETE FROM event WHERE id = ?");
                ids.forEach(id -> batch.bind(0, id).add());
                batch.execute();
                return ids.size();
            });
            after = ids.get(ids.size() - 1);
        }
    }
}
