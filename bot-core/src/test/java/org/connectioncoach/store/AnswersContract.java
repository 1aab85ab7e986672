package org.connectioncoach.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.connectioncoach.platform.Address;
import org.connectioncoach.store.pending.ClaimedMessage;
import org.connectioncoach.store.pending.Kept;
import org.connectioncoach.store.pending.OutboxMessage;
import org.connectioncoach.store.pending.OwedAnswer;
import org.junit.jupiter.api.Test;

abstract class AnswersContract extends StoreContract.Contract {
    private OwedAnswer answer(String eventId, String... messageIds) {
        List<OutboxMessage> messages = Stream.of(messageIds)
                .map(id -> new OutboxMessage(
                        id, SAM, "T1", new Address("D1", "7.1", "secret"), "{\"id\":\"" + id + "\"}", true, NOW))
                .toList();
        OwedAnswer answer = OwedAnswer.of(eventId, NOW, messages);
        keep(TurnToKeep.of(eventId, NOW, load(SAM)).conversation("{}", NOW).answering(answer));
        return answer;
    }

    @Test
    void forgetsAnAnswerThatArrived() {
        OwedAnswer answer = answer("e1", "m1");
        assertThat(store().answers().size()).isEqualTo(1);
        store().answers().arrived(List.of(answer.id())).join();
        assertThat(store().answers().size()).isZero();
        assertThat(store().answers().takeOver(NOW.plusSeconds(60), 10)).isZero();
    }

    @Test
    void handsTheAnswersOfAProcessThatIsGoneToTheOutboxAsUncertain() {
        OwedAnswer answer = answer("e1", "m1", "m2");
        assertThat(store().answers().takeOver(NOW.plusSeconds(19), 10)).isZero();
        assertThat(store().outbox().backlog().waiting()).isZero();

        assertThat(store().answers().takeOver(NOW.plusSeconds(20), 10)).isEqualTo(1);
        assertThat(store().answers().takeOver(NOW.plusSeconds(20), 10)).isZero();
        assertThat(store().answers().size()).isZero();
        List<ClaimedMessage> claimed =
                store().outbox().claim(Set.of("slack"), NOW.plusSeconds(20), OwedAnswer.PATIENCE, 10);
        assertThat(claimed)
                .extracting(ClaimedMessage::message)
                .containsExactly(answer.messages().get(0));
        assertThat(claimed).extracting(ClaimedMessage::uncertain).containsExactly(true);
        assertThat(claimed).extracting(ClaimedMessage::attempt).containsExactly(2);
    }

    @Test
    void leavesAnAnswerToWhoeverHoldsIt() {
        OwedAnswer answer = answer("e1", "m1");
        store().answers().hold(List.of(answer.id()), NOW.plusSeconds(50)).join();
        assertThat(store().answers().takeOver(NOW.plusSeconds(49), 10)).isZero();
        assertThat(store().answers().takeOver(NOW.plusSeconds(50), 10)).isEqualTo(1);
    }

    @Test
    void keepsNoAnswerOfATurnThatWasNotKept() {
        answer("e1", "m1");
        OwedAnswer again = OwedAnswer.of("e1", NOW, List.of(message("m2", SAM)));
        assertThat(keep(TurnToKeep.of("e1", NOW, load(SAM)).answering(again))).isEqualTo(Kept.DUPLICATE);
        assertThat(store().answers().size()).isEqualTo(1);
    }

    @Test
    void anAnswerBelongsToWhatIsKnownOfAMemberAndGoesWithIt() {
        answer("e1", "m1");
        assertThat(store().members().everythingAbout(SAM).messages())
                .extracting(OutboxMessage::id)
                .containsExactly("m1");
        store().members().erase(SAM);
        assertThat(store().answers().size()).isZero();
    }
}
