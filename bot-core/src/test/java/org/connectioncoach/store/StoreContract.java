package org.connectioncoach.store;

import java.time.Instant;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.platform.Address;
import org.connectioncoach.store.pending.Kept;
import org.connectioncoach.store.pending.OutboxMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** The whole contract. A store's test extends it and says how to open an empty store. */
public abstract class StoreContract {
    protected Store store;

    /** A store with nothing in it. */
    protected abstract Store open() throws Exception;

    @BeforeEach
    void openStore() throws Exception {
        store = open();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Nested
    class KeepingTurns extends MembersContract {
        @Override
        Store store() {
            return store;
        }
    }

    @Nested
    class TheInbox extends InboxContract {
        @Override
        Store store() {
            return store;
        }
    }

    @Nested
    class TheOutbox extends OutboxContract {
        @Override
        Store store() {
            return store;
        }
    }

    @Nested
    class AnswersOnTheirWay extends AnswersContract {
        @Override
        Store store() {
            return store;
        }
    }

    @Nested
    class RemindersAndClaims extends RemindersContract {
        @Override
        Store store() {
            return store;
        }
    }

    @Nested
    class Forgetting extends RetentionContract {
        @Override
        Store store() {
            return store;
        }
    }

    @Nested
    class InstallationsAndValues extends InstallationsContract {
        @Override
        Store store() {
            return store;
        }
    }

    /** What the contracts speak of. */
    abstract static class Contract {
        static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
        static final MemberId SAM = MemberId.slack("T1", "U1");
        static final MemberId ALEX = MemberId.discord("42");

        abstract Store store();

        StoredMember load(MemberId id) {
            return store().members().find(id).orElse(StoredMember.stranger(id));
        }

        Kept keep(TurnToKeep turn) {
            return store().members().keep(turn).join();
        }

        /** Keeps an ordinary turn of a member, whatever version they are at. */
        Kept turn(MemberId id, String eventId) {
            return keep(TurnToKeep.of(eventId, NOW, load(id))
                    .conversation("{\"after\":\"" + eventId + "\"}", NOW)
                    .profile("{}", NOW));
        }

        static OutboxMessage message(String id, MemberId to) {
            return new OutboxMessage(id, to, "T1", Address.channel("dm"), "{\"text\":\"hi\"}", false, NOW);
        }

        static OutboxMessage inChannel(String id, String channel) {
            return new OutboxMessage(id, SAM, "T1", Address.channel(channel), "{}", false, NOW);
        }
    }
}
