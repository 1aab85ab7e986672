package org.connectioncoach.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectioncoach.coach.Coaches.await;
import static org.connectioncoach.coach.Coaches.inbound;
import static org.connectioncoach.coach.Coaches.says;
import static org.connectioncoach.coach.Coaches.words;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.platform.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A turn that takes longer than the platform waits: its event is kept first, and answered later. */
class LateTurnTest {
    @RegisterExtension
    final Coaches coaches = new Coaches();

    @Test
    void whatTakesTooLongIsKeptAndAnsweredThroughTheOutbox() {
        CountDownLatch slow = new CountDownLatch(1);
        coaches.playbooks = (platform, group, locale) -> {
            await(slow);
            return coaches.playbook;
        };
        Coach coach = coaches.open();

        Answer answer = coach.take(says("e1", "U1", "start"))
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
        assertThat(answer).isEqualTo(new Answer.Later());
        assertThat(coaches.store.inbox().size()).isEqualTo(1);

        slow.countDown();
        coach.close();
        assertThat(coaches.store.inbox().size()).isZero();
        assertThat(coaches.store.outbox().backlog().waiting()).isEqualTo(1);
    }

    @Test
    void aFileThatTakesLongIsKeptByItsNameAndReadOnceThere() {
        Coach coach = coaches.open();
        CompletableFuture<Event> whole = new CompletableFuture<>();
        Event.Uploaded named = new Event.Uploaded("Connections.csv", null, 3);

        assertThat(words(coach.take(inbound("e1", "U1", named), whole))).isEqualTo("Later[]");
        assertThat(coaches.store.inbox().claim(Instant.now().plusSeconds(120), Duration.ofMillis(1), 10))
                .singleElement()
                .satisfies(event -> assertThat(event.payload()).contains("Connections.csv"));
        CompletableFuture<Answer> next = coach.take(says("e2", "U1", "start"));
        whole.complete(new Event.Uploaded("Connections.csv", "a,b".getBytes(StandardCharsets.UTF_8), 3));
        words(next);
        coach.close();
        assertThat(coaches.store.inbox().size()).isZero();
        assertThat(coaches.store.members().seen(MemberId.slack("T1", "U1"), "slack:e1"))
                .isTrue();
    }

    @Test
    void theBytesOfAFileAreNeverKept() {
        CountDownLatch slow = new CountDownLatch(1);
        coaches.playbooks = (platform, group, locale) -> {
            await(slow);
            return coaches.playbook;
        };
        Coach coach = coaches.open();
        byte[] content = "Zoe,Nurse".getBytes(StandardCharsets.UTF_8);
        words(coach.take(inbound("e1", "U1", new Event.Uploaded("c.csv", content, content.length))));

        assertThat(coaches.store.inbox().claim(Instant.now().plusSeconds(120), Duration.ofMillis(1), 10))
                .singleElement()
                .satisfies(event -> assertThat(event.payload())
                        .contains("c.csv")
                        .doesNotContain(Base64.getEncoder().encodeToString(content)));
        slow.countDown();
    }
}
