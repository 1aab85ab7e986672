package org.connectioncoach.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.event.EventNumber;
import org.connectioncoach.store.event.RecentEvents;
import org.connectioncoach.store.pending.InboxEvent;
import org.connectioncoach.store.pending.Kept;
import org.connectioncoach.store.pending.Reminder;
import org.junit.jupiter.api.Test;

abstract class MembersContract extends StoreContract.Contract {
    @Test
    void knowsNothingOfAStranger() {
        assertThat(store().members().find(SAM)).isEmpty();
        assertThat(store().members().count()).isZero();
    }

    @Test
    void findsWhatATurnLeft() {
        Kept kept = keep(TurnToKeep.of("e1", NOW, StoredMember.stranger(SAM))
                .conversation("{\"q\":1}", NOW)
                .profile("{\"p\":\"größer 人\"}", NOW.plusSeconds(1)));

        assertThat(kept.outcome()).isEqualTo(Kept.Outcome.KEPT);
        assertThat(store().members().find(SAM))
                .contains(new StoredMember(
                        SAM,
                        kept.version(),
                        "{\"q\":1}",
                        "{\"p\":\"größer 人\"}",
                        NOW,
                        NOW.plusSeconds(1),
                        RecentEvents.NONE.and(EventNumber.of("e1"))));
    }

    @Test
    void countsVersionsUp() {
        long first = turn(SAM, "e1").version();
        assertThat(turn(SAM, "e2").version()).isEqualTo(first + 1);
        assertThat(load(SAM).version()).isEqualTo(first + 1);
    }

    @Test
    void actsOnceOnTheSameEvent() {
        turn(SAM, "e1");
        String after = load(SAM).conversation();

        assertThat(turn(SAM, "e1")).isEqualTo(Kept.DUPLICATE);
        assertThat(load(SAM).conversation()).isEqualTo(after);
        assertThat(store().members().seen(SAM, "e1")).isTrue();
        assertThat(store().members().seen(SAM, "e2")).isFalse();
    }

    @Test
    void saysDuplicateRatherThanStale() {
        StoredMember before = load(SAM);
        turn(SAM, "e1");
        assertThat(keep(TurnToKeep.of("e1", NOW, before))).isEqualTo(Kept.DUPLICATE);
    }

    @Test
    void refusesATurnThatStartedFromAnOldVersion() {
        turn(SAM, "e1");
        StoredMember old = load(SAM);
        turn(SAM, "e2");

        Kept late = keep(TurnToKeep.of("e3", NOW, old)
                .conversation("{\"late\":true}", NOW)
                .sending(List.of(message("m1", SAM))));

        assertThat(late).isEqualTo(Kept.STALE);
        assertThat(load(SAM).conversation()).isEqualTo("{\"after\":\"e2\"}");
        assertThat(store().members().seen(SAM, "e3")).isFalse();
        assertThat(store().outbox().backlog().waiting()).isZero();
    }

    @Test
    void refusesASecondFirstTurn() {
        StoredMember stranger = StoredMember.stranger(SAM);
        turn(SAM, "e1");
        assertThat(keep(TurnToKeep.of("e2", NOW, stranger))).isEqualTo(Kept.STALE);
    }

    @Test
    void refusesATurnOfAMemberWhoWasForgottenMeanwhile() {
        turn(SAM, "e1");
        StoredMember old = load(SAM);
        store().members().erase(SAM);

        assertThat(keep(TurnToKeep.of("e2", NOW, old))).isEqualTo(Kept.STALE);
        keep(TurnToKeep.of("e3", NOW.plusSeconds(60), load(SAM)));
        assertThat(keep(TurnToKeep.of("e4", NOW, old))).isEqualTo(Kept.STALE);
    }

    @Test
    void letsOneOfManyRacingTurnsWin() {
        turn(SAM, "e0");
        StoredMember before = load(SAM);
        List<CompletableFuture<Kept>> racing = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            racing.add(store().members().keep(TurnToKeep.of("race" + i, NOW, before)));
        }
        List<Kept.Outcome> outcomes =
                racing.stream().map(future -> future.join().outcome()).toList();
        assertThat(outcomes).containsOnlyOnce(Kept.Outcome.KEPT).containsOnly(Kept.Outcome.KEPT, Kept.Outcome.STALE);
    }

    @Test
    void letsOneOfManyEqualEventsWin() {
        List<CompletableFuture<Kept>> racing = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            racing.add(store().members().keep(TurnToKeep.of("same", NOW, StoredMember.stranger(SAM))));
        }
        assertThat(racing.stream().filter(future -> future.join().done())).hasSize(1);
    }

    @Test
    void keepsTurnsOfDifferentMembersApart() {
        List<CompletableFuture<Kept>> all = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            StoredMember stranger = StoredMember.stranger(MemberId.discord("p" + i));
            all.add(store().members()
                    .keep(TurnToKeep.of("ev" + i, NOW, stranger).conversation("{\"n\":" + i + "}", NOW)));
        }
        assertThat(all).allSatisfy(future -> assertThat(future.join().done()).isTrue());
        assertThat(store().members().count()).isEqualTo(500);
        for (int i = 0; i < 500; i++) {
            assertThat(load(MemberId.discord("p" + i)).conversation()).isEqualTo("{\"n\":" + i + "}");
        }
    }

    @Test
    void keepsMessagesRemindersAndTheInboxInTheSameTurn() {
        store().inbox().keep(InboxEvent.of("e1", SAM, "{}", NOW)).join();
        Reminder tip = new Reminder(SAM, "tip", NOW.plusSeconds(5), "{\"to\":\"dm\"}");

        keep(TurnToKeep.of("e1", NOW, load(SAM))
                .sending(List.of(message("m1", SAM), message("m2", SAM)))
                .reminding(List.of(tip))
                .outOfTheInbox());

        assertThat(store().inbox().size()).isZero();
        MemberFile file = store().members().everythingAbout(SAM);
        assertThat(file.messages()).containsExactlyInAnyOrder(message("m1", SAM), message("m2", SAM));
        assertThat(file.reminders()).containsExactly(tip);
    }

    @Test
    void forgetsAMemberInATurn() {
        turn(SAM, "e1");
        turn(ALEX, "a1");
        keep(TurnToKeep.of("e2", NOW, load(SAM))
                .sending(List.of(message("m1", SAM)))
                .reminding(List.of(new Reminder(SAM, "tip", NOW, ""))));

        Kept forgotten = keep(TurnToKeep.of("e3", NOW, load(SAM)).forgetting());

        assertThat(forgotten.done()).isTrue();
        assertThat(store().members().find(SAM)).isEmpty();
        MemberFile file = store().members().everythingAbout(SAM);
        assertThat(file.messages()).isEmpty();
        assertThat(file.reminders()).isEmpty();
        assertThat(store().members().seen(SAM, "e3")).isTrue();
        assertThat(store().members().find(ALEX)).isPresent();
    }

    @Test
    void actsOnceEvenOnTheEventsOfSomebodyWhoIsGone() {
        turn(SAM, "e1");
        keep(TurnToKeep.of("e2", NOW, load(SAM)).forgetting());
        assertThat(turn(SAM, "e2")).isEqualTo(Kept.DUPLICATE);
        assertThat(turn(SAM, "e1")).isEqualTo(Kept.DUPLICATE);

        turn(ALEX, "a1");
        store().members().erase(ALEX);
        assertThat(turn(ALEX, "a1")).isEqualTo(Kept.DUPLICATE);
        assertThat(turn(ALEX, "a2").done()).isTrue();
    }

    @Test
    void remembersThatAStrangerWasForgotten() {
        assertThat(keep(TurnToKeep.of("e1", NOW, StoredMember.stranger(SAM)).forgetting())
                        .done())
                .isTrue();
        assertThat(turn(SAM, "e1")).isEqualTo(Kept.DUPLICATE);
        assertThat(store().members().find(SAM)).isEmpty();
    }

    @Test
    void takesTheSameIdOfTwoMembersForTwoEvents() {
        turn(SAM, "same");
        assertThat(turn(ALEX, "same").done()).isTrue();
    }

    @Test
    void remembersAsManyEventsAsPlatformsMayRepeat() {
        for (int i = 0; i <= RecentEvents.MOST; i++) {
            turn(SAM, "e" + i);
        }
        assertThat(turn(SAM, "e1")).isEqualTo(Kept.DUPLICATE);
        assertThat(turn(SAM, "e" + RecentEvents.MOST)).isEqualTo(Kept.DUPLICATE);
        assertThat(store().members().seen(SAM, "e0")).isFalse();
    }

    @Test
    void erasesOneMemberAndSaysHowMuchWent() {
        turn(SAM, "e1");
        turn(ALEX, "a1");
        store().outbox().add(List.of(message("m1", SAM), message("m2", ALEX)), NOW);

        assertThat(store().members().erase(SAM)).isEqualTo(2);

        assertThat(store().members().find(SAM)).isEmpty();
        assertThat(store().outbox().backlog().waiting()).isEqualTo(1);
        assertThat(store().members().erase(SAM)).isZero();
    }
}
