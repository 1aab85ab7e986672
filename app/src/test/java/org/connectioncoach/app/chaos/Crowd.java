package org.connectioncoach.app.chaos;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.connectioncoach.app.chaos.people.Person;

/** Everybody of a plan, so many at a time, while troubles happen; says now and then how far they are. */
final class Crowd {
    private static final long TELL_EVERY_SECONDS = 15;

    private final Plan plan;
    private final List<Person> people;
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private final long start = System.nanoTime();

    Crowd(Plan plan, List<Person> people) {
        this.plan = plan;
        this.people = people;
        over.set(plan.untilAllHaveTalked());
    }

    /** Returns when the troubles are over and everybody has left. */
    void live(Happenings happenings) {
        ExecutorService threads = Executors.newFixedThreadPool(plan.atOnce());
        ScheduledExecutorService telling = Executors.newScheduledThreadPool(1);
        telling.scheduleAtFixedRate(() -> tell(happenings), TELL_EVERY_SECONDS, TELL_EVERY_SECONDS, TimeUnit.SECONDS);
        try {
            CompletableFuture<?> everybody = CompletableFuture.allOf(people.stream()
                    .map(person -> CompletableFuture.runAsync(() -> talk(person), threads))
                    .toArray(CompletableFuture[]::new));
            happenings.during(everybody);
            over.set(true);
            everybody.join();
        } finally {
            telling.shutdownNow();
            threads.shutdownNow();
        }
    }

    private void talk(Person person) {
        person.talk(plan.acts(), plan.thinking(), over::get);
        left.incrementAndGet();
    }

    private void tell(Happenings happenings) {
        int acts =
                people.stream().mapToInt(person -> person.diary().acts().size()).sum();
        System.out.printf(
                "%s: %d s, %d of %d people have left, %d events, %s%n",
                plan.name(), (System.nanoTime() - start) / 1_000_000_000, left.get(), people.size(), acts, happenings);
    }
}
