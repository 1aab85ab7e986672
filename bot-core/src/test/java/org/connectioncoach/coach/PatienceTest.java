package org.connectioncoach.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Duration OVER_AT_ONCE = Duration.ZERO;
    private static final Duration NEVER_OVER = Duration.ofHours(1);

    private final HandWatch watch = new HandWatch();
    private final List<Ticket> late = new ArrayList<>();

    @AfterEach
    void stop() {
        watch.shutdownNow();
    }

    @Test
    void tellsOfEachThatWaitedTooLongOnceAndInTheOrderOfTheirComing() {
        Patience patience = new Patience(OVER_AT_ONCE, watch, late::add);
        List<Ticket> tickets = List.of(ticket("a"), ticket("b"), ticket("c"));
        tickets.forEach(patience::watch);

        assertThat(late).as("before anybody looks").isEmpty();
        watch.lookAll();
        assertThat(late).isEqualTo(tickets);
        watch.lookAll();
        assertThat(late).as("looked again").isEqualTo(tickets);
    }

    @Test
    void saysNothingOfWhoeverHasAnAnswer() {
        Patience patience = new Patience(OVER_AT_ONCE, watch, late::add);
        Ticket answered = ticket("answered");
        Ticket waiting = ticket("waiting");
        patience.watch(answered);
        patience.watch(waiting);
        answered.answer().complete(new Answer.Later());

        watch.lookAll();

        assertThat(late).containsExactly(waiting);
    }

    @Test
    void goesOnLookingAsLongAsSomebodyWaitsAndNoLonger() {
        Patience patience = new Patience(NEVER_OVER, watch, late::add);
        Ticket ticket = ticket("a");
        patience.watch(ticket);
        for (int look = 0; look < 5; look++) {
            assertThat(watch.planned()).as("look %d", look).isOne();
            watch.look();
        }
        assertThat(late).as("its time has not come").isEmpty();

        ticket.answer().complete(new Answer.Later());
        watch.look();

        assertThat(watch.planned()).as("with nobody waiting").isZero();
    }

    @Test
    void plansOneLookHoweverManyWait() {
        Patience patience = new Patience(NEVER_OVER, watch, late::add);
        for (int i = 0; i < 1_000; i++) {
            patience.watch(ticket("many-" + i));
        }
        assertThat(watch.planned()).isOne();
    }

    @Test
    void aFailureAboutOneKeepsNobodyElseWaiting() {
        Patience patience = new Patience(OVER_AT_ONCE, watch, ticket -> {
            late.add(ticket);
            if (late.size() == 1) {
                throw new IllegalStateException("the store is away");
            }
        });
        Ticket first = ticket("first");
        Ticket second = ticket("second");
        patience.watch(first);
        patience.watch(second);

        assertThatThrownBy(watch::look).isInstanceOf(IllegalStateException.class);
        watch.lookAll();

        assertThat(late).containsExactly(first, second);
    }

    @Test
    void whileClosingItTakesTicketsWithoutAComplaint() {
        Patience patience = new Patience(OVER_AT_ONCE, watch, late::add);
        watch.closed = true;
        patience.watch(ticket("while closing"));
        assertThat(watch.planned()).isZero();

        watch.closed = false;
        patience.watch(ticket("open again"));
        watch.lookAll();

        assertThat(late)
                .as("the one that nobody could plan for is not forgotten")
                .hasSize(2);
    }

    private static Ticket ticket(String id) {
        return new Ticket(new Inbound(
                id,
                MemberId.slack("T1", "U1"),
                "",
                "T1",
                Place.DIRECT_MESSAGE,
                Address.channel("D1"),
                Locale.ENGLISH,
                null,
                Instant.EPOCH,
                new Event.Said("hello")));
    }

    /** Does what was planned when told to. */
    private static final class HandWatch extends ScheduledThreadPoolExecutor {
        private final Queue<Runnable> plan = new ArrayDeque<>();
        private boolean closed;

        HandWatch() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
            if (closed) {
                throw new RejectedExecutionException("closing");
            }
            plan.add(command);
            return super.schedule(() -> {}, 0, unit);
        }

        int planned() {
            return plan.size();
        }

        void look() {
            plan.remove().run();
        }

        void lookAll() {
            while (!plan.isEmpty()) {
                look();
            }
        }
    }
}
