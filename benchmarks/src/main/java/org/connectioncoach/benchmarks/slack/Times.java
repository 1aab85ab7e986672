package org.connectioncoach.benchmarks.slack;

import java.util.Arrays;
import java.util.Locale;

/** What a number of measured times have in common. */
record Times(long[] sorted) {
    static Times of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    double millis(double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1e6;
    }

    long over(double millis) {
        return Arrays.stream(sorted).filter(nanos -> nanos > millis * 1e6).count();
    }

    String line(String what) {
        return String.format(
                Locale.ROOT,
                "%-34s n %5d  p50 %6.1f  p95 %6.1f  p99 %6.1f  max %6.1f ms  over 3 s: %d",
                what,
                sorted.length,
                millis(0.5),
                millis(0.95),
                millis(0.99),
                millis(1),
                over(3_000));
    }
}
