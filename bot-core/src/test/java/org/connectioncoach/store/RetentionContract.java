package org.connectioncoach.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.Retention.Removed;
import org.connectioncoach.store.pending.ClaimedMessage;
import org.connectioncoach.store.pending.Kept;
import org.junit.jupiter.api.Test;

abstract class RetentionContract extends StoreContract.Contract {
    private static final Removed NOTHING = new Removed(0, 0, 0, 0, 0);

    private Removed apply(Instant now) {
        return store().retention().apply(now);
    }

    @Test
    void leavesFreshThingsAlone() {
        turn(SAM, "e1");
        assertThat(apply(NOW.plus(Duration.ofDays(7)))).isEqualTo(NOTHING);
        assertThat(load(SAM).conversation()).isNotEmpty();
        assertThat(store().members().seen(SAM, "e1")).isTrue();
    }

    @Test
    void endsConversationsAfterThirtyDaysAndKeepsTheProfile() {
        turn(SAM, "e1");
        long before = load(SAM).version();

        assertThat(apply(NOW.plus(Duration.ofDays(31))).conversations()).isEqualTo(1);

        assertThat(load(SAM).conversation()).isEmpty();
        assertThat(load(SAM).profile()).isEqualTo("{}");
        assertThat(load(SAM).version()).isGreaterThan(before);
        assertThat(apply(NOW.plus(Duration.ofDays(31)))).isEqualTo(NOTHING);
    }

    @Test
    void removesAMemberOfWhomNothingButAnOldConversationIsKept() {
        keep(TurnToKeep.of("e1", NOW, load(SAM)).conversation("{\"q\":1}", NOW).profile("", NOW));
        assertThat(apply(NOW.plus(Duration.ofDays(31))).conversations()).isEqualTo(1);
        assertThat(store().members().count()).isZero();
    }

    @Test
    void removesProfilesAYearAfterTheLastWord() {
        turn(SAM, "e1");
        assertThat(apply(NOW.plus(Duration.ofDays(365))).profiles()).isZero();
        assertThat(apply(NOW.plus(Duration.ofDays(366))).profiles()).isEqualTo(1);
        assertThat(store().members().find(SAM)).isEmpty();
    }

    @Test
    void forgetsTheEventsOfSomebodyWhoIsGoneAfterAWeek() {
        turn(SAM, "e1");
        store().members().erase(SAM);
        assertThat(apply(NOW.plus(Duration.ofDays(7)))).isEqualTo(NOTHING);
        assertThat(store().members().seen(SAM, "e1")).isTrue();
        assertThat(apply(NOW.plus(Duration.ofDays(8))).events()).isEqualTo(1);
        assertThat(store().members().seen(SAM, "e1")).isFalse();
    }

    @Test
    void removesAWorkspacesMembersThirtyDaysAfterTheAppLeft() {
        turn(SAM, "e1");
        turn(MemberId.slack("T10", "U1"), "e2");
        turn(ALEX, "a1");
        store().installations().left("slack", "T1", NOW);

        Instant late = NOW.plus(Duration.ofDays(30)).plusSeconds(1);
        assertThat(apply(NOW.plus(Duration.ofDays(29))).membersOfLeftWorkspaces())
                .isZero();
        assertThat(apply(late).membersOfLeftWorkspaces()).isEqualTo(1);
        assertThat(store().members().find(SAM)).isEmpty();
        assertThat(store().members().count()).isEqualTo(2);
    }

    @Test
    void keepsTheMembersOfAWorkspaceThatCameBack() {
        turn(SAM, "e1");
        store().installations().left("slack", "T1", NOW);
        store().installations().returned("slack", "T1");
        assertThat(apply(NOW.plus(Duration.ofDays(31))).membersOfLeftWorkspaces())
                .isZero();
        assertThat(store().members().find(SAM)).isPresent();
    }

    @Test
    void removesLettersThatWereGivenUpLongAgo() {
        store().outbox().add(List.of(message("m1", SAM), message("m2", ALEX)), NOW);
        List<ClaimedMessage> claimed = store().outbox().claim(java.util.Set.of("slack"), NOW, Duration.ofSeconds(9), 9);
        store().outbox().dead(claimed.get(0), "user_disabled", NOW);

        assertThat(apply(NOW.plus(Duration.ofDays(31))).letters()).isEqualTo(1);
        assertThat(store().outbox().backlog().waiting())
                .as("what still waits stays")
                .isEqualTo(1);
    }

    @Test
    void worksThroughManyMembers() {
        List<CompletableFuture<Kept>> turns = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            turns.add(store().members()
                    .keep(TurnToKeep.of("e" + i, NOW, StoredMember.stranger(MemberId.discord("u" + i)))
                            .conversation("{}", NOW)
                            .profile("{}", i % 2 == 0 ? NOW : NOW.plus(Duration.ofDays(300)))));
        }
        turns.forEach(CompletableFuture::join);
        turn(SAM, "last");
        Removed removed = apply(NOW.plus(Duration.ofDays(366)));
        assertThat(removed.profiles()).isEqualTo(601);
        assertThat(store().members().count()).isEqualTo(600);
    }
}
