package org.connectioncoach.app.bench;

import java.util.Arrays;

/** How long each of many things took; one writer. */
public final class Latencies {
    private long[] nanos = new long[4_096];
    private int count;

    void add(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = duration;
    }

    int count() {
        return count;
    }

    void clear() {
        count = 0;
    }

    void addAll(Latencies others) {
        for (int i = 0; i < others.count; i++) {
            add(others.nanos[i]);
        }
    }

    /** The duration in microseconds that this share of things did not exceed; 0 when there are none. */
    public double percentileMicros(double share) {
        if (count == 0) {
            return 0;
        }
        Arrays.sort(nanos, 0, count);
        int index = (int) Math.min(count - 1L, (long) Math.ceil(share * count) - 1);
        return nanos[Math.max(0, index)] / 1_000.0;
    }
}
