package org.connectioncoach.store.jdbc.member;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.Kept;
import org.connectioncoach.store.MemberFile;
import org.connectioncoach.store.Members;
import org.connectioncoach.store.StoredMember;
import org.connectioncoach.store.TurnToKeep;
import org.connectioncoach.store.database.Database;
import org.connectioncoach.store.database.Dialect;
import org.connectioncoach.store.database.commit.Writing.TooMuchWaiting;
import org.connectioncoach.store.database.session.Session;
import org.connectioncoach.store.jdbc.pending.AnswerRows;
import org.connectioncoach.store.jdbc.pending.EventIds;
import org.connectioncoach.store.jdbc.pending.OutboxRows;
import org.connectioncoach.store.jdbc.pending.Sequence;
import org.jspecify.annotations.Nullable;

/** Members in the database, the recent ones in memory. Memory is never trusted: the version decides when keeping. */
public final class JdbcMembers implements Members {
    private static final String FIND = """
            SELECT version, conversation, profile, conversation_at, profile_at FROM member WHERE member_key = ?""";
    /** What a cached member takes besides its two texts, roughly. */
    private static final int OVERHEAD_BYTES = 400;

    private final Database database;
    private final TurnRows turns;
    private final MemberFiles files;
    private final Cache<MemberId, StoredMember> recent;

    public JdbcMembers(Database database, OutboxRows outbox, AnswerRows answers, Sequence sequence, long cacheBytes) {
        this.database = database;
        this.turns = new TurnRows(new TurnExtras(outbox, sequence), answers, database.dialect() == Dialect.POSTGRES);
        this.files = new MemberFiles(database, outbox, answers);
        this.recent = Caffeine.newBuilder()
                .maximumWeight(cacheBytes)
                .weigher((MemberId id, StoredMember member) -> OVERHEAD_BYTES
                        + member.conversation().length()
                        + member.profile().length())
                .executor(Runnable::run)
                .recordStats()
                .build();
    }

    /** What is in memory, for metrics and for whoever changes members past this. */
    public Cache<MemberId, StoredMember> recent() {
        return recent;
    }

    @Override
    public Optional<StoredMember> find(MemberId id) {
        StoredMember known = recent.getIfPresent(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<StoredMember> found = database.read("loading a member", session -> load(id, session));
        found.ifPresent(member -> recent.put(id, member));
        return found;
    }

    private static Optional<StoredMember> load(MemberId id, Session session) throws SQLException {
        PreparedStatement select = session.prepared(FIND);
        select.setString(1, id.key());
        try (ResultSet row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(new StoredMember(
                            id,
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            Instant.ofEpochMilli(row.getLong(4)),
                            Instant.ofEpochMilli(row.getLong(5))))
                    : Optional.empty();
        }
    }

    @Override
    public CompletableFuture<Kept> keep(TurnToKeep turn) {
        return settling(turn, database.writing().submit(session -> turns.write(turn, session)));
    }

    @Override
    public CompletableFuture<Kept> keepHere(TurnToKeep turn) {
        return settling(turn, database.writing().submitHere(session -> turns.write(turn, session)));
    }

    private CompletableFuture<Kept> settling(TurnToKeep turn, CompletableFuture<Kept> keeping) {
        return keeping.handle((kept, problem) -> settled(turn, kept, problem));
    }

    private Kept settled(TurnToKeep turn, @Nullable Kept kept, @Nullable Throwable problem) {
        if (problem instanceof TooMuchWaiting) {
            return Kept.BUSY;
        }
        MemberId id = turn.member();
        if (kept != null && kept.done() && !turn.forget()) {
            StoredMember after = turn.after();
            recent.put(
                    id,
                    new StoredMember(
                            id,
                            kept.version(),
                            after.conversation(),
                            after.profile(),
                            after.conversationAt(),
                            after.profileAt()));
            return kept;
        }
        recent.invalidate(id);
        if (kept != null) {
            return kept;
        }
        throw problem instanceof RuntimeException known ? known : new IllegalStateException(problem);
    }

    @Override
    public boolean seen(String eventId) {
        long event = EventIds.number(eventId);
        return database.read("looking for an event", session -> EventIds.seen(session, event));
    }

    @Override
    public MemberFile everythingAbout(MemberId id) {
        StoredMember member =
                database.read("loading a member", session -> load(id, session)).orElse(StoredMember.stranger(id));
        return files.of(member);
    }

    @Override
    public int erase(MemberId id) {
        int gone = database.writing().now(session -> TurnExtras.erase(id.key(), session.handle()));
        recent.invalidate(id);
        return gone;
    }

    @Override
    public long count() {
        return database.reading()
                .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM member")
                        .mapTo(Long.class)
                        .one());
    }
}
