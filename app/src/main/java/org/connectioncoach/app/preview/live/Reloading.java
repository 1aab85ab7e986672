package org.connectioncoach.app.preview.live;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something costly that is made from the content, when first asked for and again when the content is another. */
final class Reloading<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Reloading.class);

    private final Supplier<?> source;
    private final Function<Object, T> make;
    private @Nullable Object madeFrom;
    private @Nullable T made;

    Reloading(Supplier<?> source, Function<Object, T> make) {
        this.source = source;
        this.make = make;
    }

    /** What was made before goes on serving where a new one cannot be made. */
    synchronized T get() {
        Object now = source.get();
        T last = made;
        if (last != null && madeFrom == now) {
            return last;
        }
        try {
            T fresh = make.apply(now);
            made = fresh;
            madeFrom = now;
            return fresh;
        } catch (RuntimeException problem) {
            if (last == null) {
                throw problem;
            }
            LOG.warn("What is made from the content could not be made again; the last one serves on", problem);
            madeFrom = now;
            return last;
        }
    }
}
