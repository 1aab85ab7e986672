package org.connectioncoach.app.bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Runs a load until Java's compiler has little left to do, since its work is not the program's. */
final class WarmUp {
    private static final Duration STRETCH = Duration.ofSeconds(1);

    /** So much of a stretch may be spent compiling when it is over; some compiling never ends. */
    private static final double LITTLE = 0.15;

    private WarmUp() {}

    /** A load that can be run for a while. */
    interface Loading {
        void run(Duration stretch) throws InterruptedException;
    }

    /** @param most how long to go on at most */
    static void with(Loading load, Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        int calm = 0;
        while (calm < 2 && System.nanoTime() < end) {
            long before = compiledMillis();
            long start = System.nanoTime();
            load.run(STRETCH.compareTo(most) < 0 ? STRETCH : most);
            double share = (compiledMillis() - before) * 1e6 / (System.nanoTime() - start);
            calm = share < LITTLE ? calm + 1 : 0;
        }
    }

    private static long compiledMillis() {
        @Nullable CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        return compiler == null ? 0 : compiler.getTotalCompilationTime();
    }
}
