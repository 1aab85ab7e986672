package org.connectioncoach.slack.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.slack.kit.door.Member;
import org.connectioncoach.slack.kit.fake.fault.Fault;
import org.connectioncoach.slack.kit.fake.world.Posted;
import org.junit.jupiter.api.Test;

/** Answers to what somebody did, given at once. */
class AnswersTest extends ToSam {
    @Test
    void anAnswerWhoseConnectionBreaksArrivesOnce() {
        turns.says(Reply.saying("one"), Reply.saying("two"));
        stage.slack().faults().next(POST, new Fault.DropsAfter());
        stage.slack().faults().next(POST, new Fault.DropsBefore());
        sam.says("hi");
        stage.slack()
                .ledger()
                .until("the answer to be told", () -> turns.answered().size() == 1);
        assertThat(stage.slack().ledger().seenBy("U1", "D1"))
                .extracting(Posted::text)
                .containsExactly("one", "two");
    }

    @Test
    void aPrivateAnswerInDoubtIsNotSaidAnotherWay() {
        turns.answers(inbound -> {
            stage.slack().expireResponseUrls();
            return new Answer.Now(List.of(Reply.saying("one"), Reply.saying("two")), null);
        });
        stage.slack().faults().next("chat.postEphemeral", new Fault.DropsAfter());
        sam.types("start", "C5");
        sam.readsPrivately("C5", "two");
        turns.says(Reply.saying("found"));
        sam.shortcutOn("C5", "He wants to connect");
        sam.readsPrivately("C5", "found");
        stage.slack().ledger().until("one answer told", () -> turns.answered().size() == 1);
        assertThat(turns.answered().get(0)).isEqualTo(turns.last());
        assertThat(stage.slack().ledger().messages()).extracting(Posted::text).containsExactly("one", "two", "found");
    }

    @Test
    void anAnswerSurvivesARateLimitAndItsOrderHolds() {
        turns.says(Reply.saying("first"), Reply.saying("second"));
        stage.slack().faults().next(POST, new Fault.TooMany(1));
        sam.says("hi");
        sam.reads("second");
        assertThat(stage.slack().ledger().seenBy("U1", "D1"))
                .extracting(Posted::text)
                .containsExactly("first", "second");
    }

    @Test
    void anAnswerThatCannotBeDeliveredIsNotCalledDelivered() {
        turns.says(Reply.saying("lost"));
        stage.slack().faults().next(POST, new Fault.Refuses("is_archived"));
        sam.says("hi");
        turns.says(Reply.saying("found"));
        sam.says("again");
        sam.reads("found");
        stage.slack().ledger().until("one answer told", () -> turns.answered().size() == 1);
        assertThat(turns.answered().get(0)).isEqualTo(turns.last());
    }

    @Test
    void manyPeopleAtOnceEachGetTheirAnswersInOrder() {
        turns.answers(inbound -> new Answer.Now(List.of(Reply.saying("to " + inbound.eventId())), null));
        List<Member> members = IntStream.range(100, 140)
                .mapToObj(i -> stage.member("U" + i, "M" + i))
                .toList();
        members.parallelStream().forEach(member -> {
            member.says("one");
            member.says("two");
        });
        for (Member member : members) {
            stage.slack()
                    .ledger()
                    .until(
                            "both answers",
                            () -> stage.slack()
                                            .ledger()
                                            .seenBy(member.id(), member.direct())
                                            .size()
                                    == 2);
        }
    }
}
