package org.connectioncoach.app.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * So many callers at once, each of whom does one thing after the other as fast as they are answered. Nobody blocks a
 * thread while waiting, so that the load itself costs little.
 */
public final class Load {
    private final OneThing thing;
    private final Executor executor;
    private final LongSupplier commits;
    private final DoubleSupplier commitMicros;

    /**
     * Prepares a load.
     *
     * @param executor where callers begin
     * @param commits how many commits there were so far
     * @param commitMicros processor time that went into them so far
     */
    public Load(OneThing thing, Executor executor, LongSupplier commits, DoubleSupplier commitMicros) {
        this.thing = thing;
        this.executor = executor;
        this.commits = commits;
        this.commitMicros = commitMicros;
    }

    /** What a caller does. */
    public interface OneThing {
        /** Does the next thing of a caller; tells whether it went well, or fails. */
        CompletableFuture<Boolean> next(int caller);
    }

    /**
     * What was measured.
     *
     * @param done things that went well
     * @param errors things that did not
     * @param cpuMicros processor time of the whole process
     * @param commitMicros what the commits took of it
     */
    public record Result(
            long done,
            long errors,
            double seconds,
            double cpuMicros,
            double commitMicros,
            long commits,
            Latencies latencies) {
        public double perSecond() {
            return done / seconds;
        }

        /** Several stretches as one. */
        static Result of(List<Result> stretches) {
            Latencies latencies = new Latencies();
            stretches.forEach(stretch -> latencies.addAll(stretch.latencies));
            return new Result(
                    stretches.stream().mapToLong(Result::done).sum(),
                    stretches.stream().mapToLong(Result::errors).sum(),
                    stretches.stream().mapToDouble(Result::seconds).sum(),
                    stretches.stream().mapToDouble(Result::cpuMicros).sum(),
                    stretches.stream().mapToDouble(Result::commitMicros).sum(),
                    stretches.stream().mapToLong(Result::commits).sum(),
                    latencies);
        }
    }

    public Result run(int callers, Duration time) throws InterruptedException {
        double cpu = Machine.cpuMicros();
        double inCommits = commitMicros.getAsDouble();
        long committed = commits.getAsLong();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        CountDownLatch finished = new CountDownLatch(callers);
        List<Caller> all = new ArrayList<>();
        for (int number = 0; number < callers; number++) {
            Caller caller = new Caller(number, end, finished);
            all.add(caller);
            executor.execute(caller);
        }
        finished.await();
        double seconds = (System.nanoTime() - start) / 1e9;
        Latencies latencies = new Latencies();
        long errors = 0;
        for (Caller caller : all) {
            latencies.addAll(caller.latencies);
            errors += caller.errors;
        }
        return new Result(
                latencies.count(),
                errors,
                seconds,
                Machine.cpuMicros() - cpu,
                commitMicros.getAsDouble() - inCommits,
                commits.getAsLong() - committed,
                latencies);
    }

    /** One caller; its things follow each other, whichever thread they end on. */
    private final class Caller implements Runnable {
        private final int number;
        private final long end;
        private final CountDownLatch finished;
        private final Latencies latencies = new Latencies();
        private long errors;

        Caller(int number, long end, CountDownLatch finished) {
            this.number = number;
            this.end = end;
            this.finished = finished;
        }

        /** Goes on in a loop where answers come at once, and wherever the answer came where they do not. */
        @Override
        public void run() {
            while (true) {
                long start = System.nanoTime();
                if (start >= end) {
                    finished.countDown();
                    return;
                }
                CompletableFuture<Boolean> answer = thing.next(number);
                if (!answer.isDone()) {
                    answer.handle((well, problem) -> {
                        note(start, problem == null && well);
                        run();
                        return well;
                    });
                    return;
                }
                note(start, !answer.isCompletedExceptionally() && answer.join());
            }
        }

        private void note(long start, boolean well) {
            if (well) {
                latencies.add(System.nanoTime() - start);
            } else {
                errors++;
            }
        }
    }
}
