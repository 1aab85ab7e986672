package org.connectioncoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.connectioncoach.coach.codec.Codec;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.dialogue.Playbook;
import org.connectioncoach.dialogue.TestPlaybook;
import org.connectioncoach.dialogue.coaching.Coaching;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.PlainText;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Place;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.memory.InMemoryStore;
import org.connectioncoach.store.pending.InboxEvent;
import org.junit.jupiter.api.Test;

class ForgottenTest {
    private static final MemberId SAM = MemberId.slack("T1", "U1");

    private final Codec codec = new Codec();

    /** Everything was acknowledged while the coach was busy, so everything deserves its answer. */
    @Test
    void whatIsSaidAfterForgetMeIsAnsweredAsAStrangersWords() {
        Playbook playbook = TestPlaybook.shipped();
        try (Store store = new InMemoryStore();
                Coach coach = new Coach(
                        store, Coaching.machine(), (platform, group, locale) -> playbook, Clock.systemUTC())) {
            for (String words : List.of("start", "student", "forget me", "Forget me", "start")) {
                keep(store, words);
            }
            coach.start();
            untilWorkedOff(store);

            assertThat(said(store)).hasSize(2);
            assertThat(said(store).get(0)).startsWith("Done. Deleted");
            assertThat(said(store).get(1)).contains("1 of 3");
            assertThat(store.members().find(SAM)).as("who has begun anew").isPresent();
        }
    }

    private static void untilWorkedOff(Store store) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (store.inbox().size() > 0) {
            assertThat(System.nanoTime()).as("the inbox empties").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private List<String> said(Store store) {
        return store.members().everythingAbout(SAM).messages().stream()
                .map(message -> PlainText.of(codec.reply(message.reply())))
                .toList();
    }

    private void keep(Store store, String words) {
        String id = "e" + store.inbox().size();
        Inbound inbound = new Inbound(
                id,
                SAM,
                "",
                "T1",
                Place.DIRECT_MESSAGE,
                Address.channel("D1"),
                Locale.ENGLISH,
                ZoneOffset.UTC,
                Instant.now(),
                new Event.Said(words));
        store.inbox()
                .keep(InboxEvent.of("slack:" + id, SAM, codec.write(inbound), Instant.now()))
                .join();
    }
}
