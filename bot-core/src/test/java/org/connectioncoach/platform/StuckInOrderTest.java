package org.connectioncoach.platform;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class StuckInOrderTest {
    @Test
    void whatIsNeverDoneHoldsUpWhatFollowsForAWhileAndNotForEver() throws Exception {
        InOrder inOrder = new InOrder(Runnable::run, Duration.ofMillis(200));
        List<String> done = new CopyOnWriteArrayList<>();
        CompletableFuture<Boolean> next = new CompletableFuture<>();
        inOrder.run("sam", CompletableFuture::new);
        inOrder.enter("sam"); // and never leaves
        inOrder.run("sam", () -> {
            done.add("next");
            next.complete(true);
            return next;
        });
        assertThat(done).isEmpty();
        next.get(30, SECONDS);
        inOrder.idle().get(30, SECONDS);
        assertThat(done).containsExactly("next");
    }
}
