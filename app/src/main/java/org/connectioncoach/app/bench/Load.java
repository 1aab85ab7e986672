package org.connectioncoach.app.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;

/**
 * So many callers at once, each of whom does one thing after the other as fast as they are answered. Nobody blocks a
 * thread while waiting, so that the load itself costs little.
 */
public final class Load {
    private final OneThing thing;
    private final Executor executor;

    /**
     * Prepares a load.
     *
     * @param executor where callers go on once they are answered
     */
    public Load(OneThing thing, Executor executor) {
        this.thing = thing;
        this.executor = executor;
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
     */
    public record Result(
            long done, long errors, double seconds, double p50Micros, double p99Micros, double p999Micros) {
        public double perSecond() {
            return done / seconds;
        }
    }

    public Result run(int callers, Duration time) throws InterruptedException {
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
                latencies.percentileMicros(0.5),
                latencies.percentileMicros(0.99),
                latencies.percentileMicros(0.999));
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

        @Override
        public void run() {
            long start = System.nanoTime();
            if (start >= end) {
                finished.countDown();
                return;
            }
            thing.next(number).handle((well, problem) -> {
                if (problem == null && well) {
                    latencies.add(System.nanoTime() - start);
                } else {
                    errors++;
                }
                run();
                return well;
            });
        }
    }
}
