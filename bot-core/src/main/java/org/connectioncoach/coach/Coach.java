package org.connectioncoach.coach;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.connectioncoach.coach.codec.Codec;
import org.connectioncoach.coach.owed.OwedAnswers;
import org.connectioncoach.coach.playbook.Playbooks;
import org.connectioncoach.coach.step.Failures;
import org.connectioncoach.coach.step.Stepping;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.dialogue.machine.Machine;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Turns;
import org.connectioncoach.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes events and answers them: in order for one person, side by side for different ones, and only after everything
 * about a turn is kept. What has not begun to be kept within {@link #PATIENCE} is kept as an event and answered later.
 */
public final class Coach implements Turns, AutoCloseable {
    /** Half of the three seconds that both platforms give, so that the acknowledgement itself has time (decisions 1). */
    public static final Duration PATIENCE = Duration.ofMillis(1_500);

    /** Between two looks whether an earlier event is done. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    private static final Duration ANSWERS_ROUND = Duration.ofMillis(500);

    /** Each look takes one event a person; what somebody said in a row is to be answered within a second or two. */
    private static final Duration INBOX_LOOK = Duration.ofMillis(250);

    /** One to notice who waits too long, and two for the inbox and for answers, whose database may be slow. */
    private static final int WATCHERS = 3;

    private static final int MOST_IN_LANE = 50;
    private static final int MOST_IN_ALL = 20_000;
    private static final Logger LOG = LoggerFactory.getLogger(Coach.class);

    private final Codec codec = new Codec();
    private final OwedAnswers owed;
    private final TurnWork work;
    private final int threads;
    private final ExecutorService workers;
    private final ScheduledExecutorService watch;
    private final Patience patience;
    private final LateEvents lateEvents;
    private final Lanes lanes;

    public Coach(Store store, Machine machine, Playbooks playbooks, Clock clock) {
        this(store, machine, playbooks, clock, PATIENCE);
    }

    /** @param patience how long a turn may take before its event is kept and answered later */
    public Coach(Store store, Machine machine, Playbooks playbooks, Clock clock, Duration patience) {
        this(
                store,
                machine,
                playbooks,
                clock,
                1 + Math.max(2, Runtime.getRuntime().availableProcessors()),
                patience);
    }

    /** @param threads how many turns may be worked on at once */
    public Coach(Store store, Machine machine, Playbooks playbooks, Clock clock, int threads) {
        this(store, machine, playbooks, clock, threads, PATIENCE);
    }

    private Coach(Store store, Machine machine, Playbooks playbooks, Clock clock, int threads, Duration mostPatient) {
        this.threads = threads;
        this.workers = Executors.newFixedThreadPool(threads, Threads.named("coach-turn"));
        Executor soon = CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS, workers);
        this.owed = new OwedAnswers(store.answers(), clock);
        this.lateEvents = new LateEvents(store.inbox(), codec, clock);
        Stepping stepping = new Stepping(store, machine, playbooks, codec, clock);
        this.work = new TurnWork(store, stepping, this::threadsToSpare, owed, lateEvents::behindTheOthers, soon);
        this.watch = Executors.newScheduledThreadPool(WATCHERS, Threads.named("coach-watch"));
        this.patience = new Patience(mostPatient, watch, lateEvents::keep);
        this.lanes = new Lanes(workers, MOST_IN_LANE, MOST_IN_ALL);
    }

    /**
     * Starts working off what was acknowledged and not answered, also by a process that is gone. From now on an answer
     * is kept until {@link #answered} tells of it.
     */
    public Coach start() {
        owed.keepFromNowOn();
        long round = ANSWERS_ROUND.toMillis();
        watch.scheduleWithFixedDelay(this::answersRound, round, round, TimeUnit.MILLISECONDS);
        long look = INBOX_LOOK.toMillis();
        watch.scheduleWithFixedDelay(this::workOffInbox, look, look, TimeUnit.MILLISECONDS);
        return this;
    }

    @Override
    public CompletableFuture<Answer> take(Inbound inbound) {
        return take(new Ticket(inbound));
    }

    @Override
    public CompletableFuture<Answer> take(Inbound named, CompletableFuture<Event> whole) {
        return take(new Ticket(named, whole.thenApply(named::with)));
    }

    private CompletableFuture<Answer> take(Ticket ticket) {
        Inbound inbound = ticket.inbound();
        boolean taken = lanes.put(inbound.who().key(), () -> work.run(ticket));
        if (!taken) {
            LOG.warn("busy: {} waiting, refused {}", lanes.waiting(), inbound);
            return CompletableFuture.completedFuture(new Answer.Busy());
        }
        patience.watch(ticket);
        return ticket.answer();
    }

    /** Whether a thread is left for whoever comes next while one waits for the disk. */
    private boolean threadsToSpare() {
        return lanes.waiting() < threads;
    }

    @Override
    public void answered(Inbound inbound) {
        owed.arrived(Stepping.eventId(inbound));
    }

    @Override
    public void unanswered(Inbound inbound) {
        owed.abandoned(Stepping.eventId(inbound));
    }

    @Override
    public boolean mayAnswer(Inbound inbound) {
        return owed.stillOurs(Stepping.eventId(inbound));
    }

    private void answersRound() {
        try {
            owed.round();
        } catch (RuntimeException e) {
            LOG.error("could not look after answers; will try again: {}", Failures.told(e));
        }
    }

    /** How many turns are waiting or being worked on, for health and metrics. */
    public int waiting() {
        return lanes.waiting();
    }

    /** How many turns ended in an apology with a reference so far, for metrics. */
    public long failures() {
        return work.failures();
    }

    private void workOffInbox() {
        lateEvents.workOff(ticket -> lanes.put(ticket.inbound().who().key(), () -> work.run(ticket)));
    }

    /** Finishes what was taken, for at most twenty seconds, and takes nothing more. */
    @Override
    public void close() {
        watch.shutdownNow();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        lanes.awaitEmpty(deadline);
        owed.removeArrived();
        workers.shutdown();
        try {
            if (!workers.awaitTermination(5, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            workers.shutdownNow();
        }
    }
}
