package org.connectioncoach.store.jdbc.member;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.MemberFile;
import org.connectioncoach.store.Members;
import org.connectioncoach.store.StoredMember;
import org.connectioncoach.store.TurnToKeep;
import org.connectioncoach.store.database.Database;
import org.connectioncoach.store.database.Dialect;
import org.connectioncoach.store.database.commit.Writing.TooMuchWaiting;
import org.connectioncoach.store.event.EventNumber;
import org.connectioncoach.store.jdbc.pending.AnswerRows;
import org.connectioncoach.store.jdbc.pending.EventRows;
import org.connectioncoach.store.jdbc.pending.OutboxRows;
import org.connectioncoach.store.jdbc.pending.Sequence;
import org.connectioncoach.store.pending.Kept;
import org.jspecify.annotations.Nullable;

/** Members in the database, the recent ones in memory. Memory is never trusted: the version decides when keeping. */
public final class JdbcMembers implements Members {
    /** What a cached member takes besides its two texts, roughly. */
    private static final int OVERHEAD_BYTES = 400;

    private final Database database;
    private final AnswerRows answers;
    private final TurnRows turns;
    private final MemberFiles files;
    private final Cache<MemberId, StoredMember> recent;

    public JdbcMembers(
            Database database,
            OutboxRows outbox,
            AnswerRows answers,
            MemberFiles files,
            Sequence sequence,
            long cacheBytes) {
        this.database = database;
        this.answers = answers;
        this.turns = new TurnRows(new TurnExtras(outbox, sequence), database.dialect() == Dialect.POSTGRES);
        this.files = files;
        this.recent = Caffeine.newBuilder()
                .maximumWeight(cacheBytes)
                .weigher((MemberId id, StoredMember member) -> OVERHEAD_BYTES
                        + member.conversation().length()
                        + member.profile().length()
                        + member.recentEvents().codes().length())
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
        Optional<StoredMember> found = database.read("loading a member", session -> MemberRows.find(id, session));
        found.ifPresent(member -> recent.put(id, member));
        return found;
    }

    @Override
    public CompletableFuture<Kept> keep(TurnToKeep turn) {
        TurnRow row = TurnRow.of(turn, answers);
        return settling(row, database.writing().submit(turns.writing(row)));
    }

    @Override
    public CompletableFuture<Kept> keepHere(TurnToKeep turn) {
        TurnRow row = TurnRow.of(turn, answers);
        return settling(row, database.writing().submitHere(turns.writing(row)));
    }

    private CompletableFuture<Kept> settling(TurnRow row, CompletableFuture<Kept> keeping) {
        return keeping.handle((kept, problem) -> settled(row, kept, problem));
    }

    private Kept settled(TurnRow row, @Nullable Kept kept, @Nullable Throwable problem) {
        if (problem instanceof TooMuchWaiting) {
            return Kept.BUSY;
        }
        TurnToKeep turn = row.turn();
        MemberId id = turn.member();
        if (kept != null && kept.done() && !turn.forget()) {
            recent.put(id, turn.after().after(kept.version(), row.events()));
            return kept;
        }
        recent.invalidate(id);
        if (kept != null) {
            return kept;
        }
        throw problem instanceof RuntimeException known ? known : new IllegalStateException(problem);
    }

    @Override
    public boolean seen(MemberId id, String eventId) {
        long event = EventNumber.of(eventId);
        return database.read("looking for an event", session -> EventRows.seen(session, id.key(), event));
    }

    @Override
    public MemberFile everythingAbout(MemberId id) {
        StoredMember member = database.read("loading a member", session -> MemberRows.find(id, session))
                .orElse(StoredMember.stranger(id));
        return files.of(member);
    }

    @Override
    public int erase(MemberId id) {
        int gone = database.writing().now(session -> {
            Optional<StoredMember> member = MemberRows.find(id, session);
            if (member.isPresent()) {
                EventRows.remember(member.get().recentEvents(), member.get().lastWord(), session);
            }
            return TurnExtras.erase(id.key(), session.handle());
        });
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
