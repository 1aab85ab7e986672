package org.connectioncoach.store;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.pending.Kept;

/** Where every member's conversation stands, and which events were already acted upon. */
public interface Members {
    /**
     * What is kept of a member; empty for a stranger. May be a little old when several replicas run: {@link #keep} then
     * says {@link Kept.Outcome#STALE}, and the next call here reads afresh. Blocks for one read at most.
     */
    Optional<StoredMember> find(MemberId id);

    /**
     * Keeps one turn, all of it or nothing. Never blocks the caller; the future completes once the turn is safe on disk,
     * on a thread of the store's own. Where several replicas run, a turn never overtakes an event of its member that was
     * kept in the inbox before: {@link Kept.Outcome#TOO_EARLY}. The future completes exceptionally, with nothing kept, when the database fails.
     */
    CompletableFuture<Kept> keep(TurnToKeep turn);

    /**
     * The same for a caller with nothing else to do: when nobody else is writing, the calling thread commits, and the
     * future is complete on return. The quickest way for one turn alone; blocks for one commit at most.
     */
    default CompletableFuture<Kept> keepHere(TurnToKeep turn) {
        return keep(turn);
    }

    /** Whether an event of the member was acted upon lately. Two reads by key. */
    boolean seen(MemberId id, String eventId);

    /** Everything kept that bears a member's id, for their own eyes. */
    MemberFile everythingAbout(MemberId id);

    /**
     * Removes everything that bears a member's id. The recent event ids stay until their week is over, so that nothing is
     * acted upon twice: they are kept as hashes and name nobody.
     *
     * @return how many rows went
     */
    int erase(MemberId id);

    /** How many members are kept. Counts rows, so ask rarely. */
    long count();
}
