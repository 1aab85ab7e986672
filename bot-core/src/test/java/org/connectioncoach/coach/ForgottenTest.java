package org.connectioncoach.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectioncoach.coach.Coaches.says;
import static org.connectioncoach.coach.Coaches.until;
import static org.connectioncoach.coach.Coaches.words;

import java.time.Instant;
import java.util.List;
import org.connectioncoach.coach.codec.Codec;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.PlainText;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.store.pending.InboxEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Forgetting somebody, and what they say afterwards. */
class ForgottenTest {
    private static final MemberId SAM = MemberId.slack("T1", "U1");

    @RegisterExtension
    final Coaches coaches = new Coaches();

    private final Codec codec = new Codec();

    /** Everything was acknowledged while the coach was busy, so everything deserves its answer. */
    @Test
    void whatIsSaidAfterForgetMeIsAnsweredAsAStrangersWords() {
        for (String words : List.of("start", "student", "forget me", "Forget me", "start")) {
            keep(words);
        }
        coaches.open().start();
        until("the inbox empties", () -> coaches.store.inbox().size() == 0);

        assertThat(said()).hasSize(2);
        assertThat(said().get(0)).startsWith("Done. Deleted");
        assertThat(said().get(1)).contains("1 of 3");
        assertThat(coaches.store.members().find(SAM)).as("who has begun anew").isPresent();
    }

    @Test
    void forgettingLeavesAStranger() {
        Coach coach = coaches.open();
        words(coach.take(says("e1", "U1", "student, find a job, 120")));
        assertThat(words(coach.take(says("e2", "U1", "download my data")))).contains("\"stage\" : \"STUDENT\"");
        words(coach.take(says("e3", "U1", "forget me")));
        assertThat(words(coach.take(says("e4", "U1", "Forget me")))).startsWith("Done. Deleted");

        assertThat(coaches.store.members().find(SAM)).isEmpty();
        assertThat(words(coach.take(says("e5", "U1", "hi"))))
                .contains("A network that fits you")
                .doesNotContain("again");
    }

    private List<String> said() {
        return coaches.store.members().everythingAbout(SAM).messages().stream()
                .map(message -> PlainText.of(codec.reply(message.reply())))
                .toList();
    }

    private void keep(String words) {
        String id = "e" + coaches.store.inbox().size();
        Inbound inbound = says(id, "U1", words);
        coaches.store
                .inbox()
                .keep(InboxEvent.of("slack:" + id, SAM, codec.write(inbound), Instant.now()))
                .join();
    }
}
