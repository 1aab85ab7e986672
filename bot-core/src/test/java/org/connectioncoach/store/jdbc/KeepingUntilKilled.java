package org.connectioncoach.store.jdbc;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.platform.Address;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.StoredMember;
import org.connectioncoach.store.TurnToKeep;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.pending.OutboxMessage;
import org.connectioncoach.store.secret.KeySource;

/** A program of its own for {@link KillTest}: keeps turns of ten members and says so after each, until it is killed. */
final class KeepingUntilKilled {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final int MEMBERS = 10;

    private KeepingUntilKilled() {}

    static MemberId member(int n) {
        return MemberId.discord("k" + n % MEMBERS);
    }

    static String conversation(int n) {
        return "{\"turn\":" + n + "}";
    }

    /** Arguments: the database's address, the key file, the number to start from. */
    public static void main(String[] args) {
        JdbcStore store =
                JdbcStore.open(StoreSettings.of(args[0]), new KeySource("", Path.of(args[1])), StoreListener.NONE);
        for (int n = Integer.parseInt(args[2]); ; n += MEMBERS) {
            List<CompletableFuture<Void>> round = new ArrayList<>();
            for (int turn = n; turn < n + MEMBERS; turn++) {
                round.add(keep(store, turn));
            }
            round.forEach(CompletableFuture::join);
        }
    }

    private static CompletableFuture<Void> keep(JdbcStore store, int turn) {
        MemberId who = member(turn);
        StoredMember before = store.members().find(who).orElse(StoredMember.stranger(who));
        OutboxMessage message = new OutboxMessage("m" + turn, who, "", Address.channel("dm"), "{}", false, NOW);
        return store.members()
                .keep(TurnToKeep.of("e" + turn, NOW, before)
                        .conversation(conversation(turn), NOW)
                        .sending(List.of(message)))
                .thenAccept(kept -> System.out.println("kept " + turn + " " + kept));
    }
}
