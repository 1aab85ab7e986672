package org.connectioncoach.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.connectioncoach.app.bench.Load;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.Members;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.StoredMember;
import org.connectioncoach.store.TurnToKeep;
import org.connectioncoach.store.database.Dialect;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.floor.Floor;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.connectioncoach.store.pending.Kept;
import org.connectioncoach.store.secret.KeySource;

/**
 * Durable turns a second without the coach: load a member, keep a turn of 1 KB. Each figure is set against the bare
 * database's, measured right before it in the same run.
 *
 * <p>Arguments: a folder on the disk to measure, then optionally a PostgreSQL address, seconds a figure, and members.
 */
public final class StoreRates {
    private static final int ROUNDS = 5;

    /** A prime, so that one turn after the other lands far from the last. */
    private static final long SCATTER = 7_919;

    private final Path folder;
    private final Optional<String> postgres;
    private final Duration time;
    private final int members;
    private final AtomicLong turns = new AtomicLong();

    private StoreRates(Path folder, Optional<String> postgres, Duration time, int members) {
        this.folder = folder;
        this.postgres = postgres;
        this.time = time;
        this.members = members;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(arguments[0]), "store-rates");
        Optional<String> postgres =
                arguments.length > 1 && arguments[1].startsWith("jdbc:") ? Optional.of(arguments[1]) : Optional.empty();
        long seconds = arguments.length > 2 ? Long.parseLong(arguments[2]) : 5;
        int members = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 10_000;
        try {
            new StoreRates(folder, postgres, Duration.ofSeconds(seconds), members).run();
        } finally {
            remove(folder);
        }
    }

    private void run() throws InterruptedException {
        double batched = Floor.sqliteRowsPerSecond(folder.resolve("floor.db"), 100, time);
        say("SQLite bare, 100 rows a commit: %.0f rows/s", batched);
        StoreSettings sqlite = StoreSettings.sqlite(folder.resolve("coach.db"));
        measure(sqlite, 16, Duration.ofSeconds(3));
        for (int callers : new int[] {1, 16, 128}) {
            compare(callers, () -> Floor.sqliteRowsPerSecond(folder.resolve("floor.db"), 1, time), sqlite);
        }
        if (postgres.isPresent()) {
            StoreSettings server = StoreSettings.of(postgres.get());
            measure(server, 16, Duration.ofSeconds(3));
            compare(16, () -> Floor.postgresCommitsPerSecond(postgres.get(), 16, time), server);
        }
    }

    /** Measures floor and store by turns, so that whatever else the machine does weighs on both; tells the medians. */
    private void compare(int callers, DoubleSupplier floor, StoreSettings settings) throws InterruptedException {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double bare = floor.getAsDouble();
            Load.Result result = measure(settings, callers, time);
            ratios.add(result.perSecond() / bare);
            say(
                    "%3d at once: %6.0f turns/s, bare %6.0f commits/s, ratio %.2f; p50 %.0f us, p99 %.0f us, CPU %.0f us a"
                            + " turn, errors %d",
                    callers,
                    result.perSecond(),
                    bare,
                    result.perSecond() / bare,
                    result.latencies().percentileMicros(0.5),
                    result.latencies().percentileMicros(0.99),
                    result.cpuMicros() / result.done(),
                    result.errors());
        }
        ratios.sort(Comparator.naturalOrder());
        say("%3d at once: median ratio %.2f", callers, ratios.get(ROUNDS / 2));
    }

    private Load.Result measure(StoreSettings settings, int callers, Duration howLong) throws InterruptedException {
        LongAdder commits = new LongAdder();
        StoreListener counting = new StoreListener() {
            @Override
            public void committed(int writes, long nanos) {
                commits.increment();
            }
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (JdbcStore store = JdbcStore.open(settings, new KeySource("", folder.resolve("key")), counting)) {
            Load.Result result = new Load(caller -> turn(store, caller, callers), threads, commits::sum, () -> 0)
                    .run(callers, howLong);
            if (settings.dialect() == Dialect.SQLITE) {
                say("             %.1f turns a commit", result.done() / (double) commits.sum());
            }
            return result;
        } finally {
            threads.shutdown();
        }
    }

    /** Each caller has members of their own, so that no two turns race. */
    private CompletableFuture<Boolean> turn(Store store, int caller, int callers) {
        long turn = turns.incrementAndGet();
        int number = (int) (turn * SCATTER % Math.max(1, members / callers)) * callers + caller;
        MemberId who = MemberId.discord("m" + number);
        StoredMember before = store.members().find(who).orElse(StoredMember.stranger(who));
        Instant now = Instant.ofEpochMilli(1_772_442_000_000L);
        String event = "e" + turn;
        String conversation = "{\"v\":\"" + "x".repeat(560) + turn + "\"}";
        String profile = "{\"p\":\"" + "y".repeat(380) + turn + "\"}";
        TurnToKeep keep = TurnToKeep.of(event, now, before)
                .conversation(conversation, now)
                .profile(profile, now);
        Members kept = store.members();
        return (callers == 1 ? kept.keepHere(keep) : kept.keep(keep)).thenApply(Kept::done);
    }

    private static void say(String format, Object... figures) {
        System.out.println(String.format(Locale.ROOT, format, figures));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException("removing " + file, e);
                }
            });
        }
    }
}
