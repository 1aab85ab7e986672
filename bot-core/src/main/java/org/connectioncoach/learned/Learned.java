package org.connectioncoach.learned;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves what was learned: the shipped one where it was learned from the same content, else the last one while the new
 * one is being learned. Safe for many threads.
 */
public final class Learned<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Learned.class);

    private final Subject<T> subject;
    private final Executor teacher;
    private volatile @Nullable Known<T> last;

    private Learned(Subject<T> subject, Executor teacher) {
        this.subject = subject;
        this.teacher = teacher;
    }

    /** Learns what is not shipped on a patient thread of its own, which ends when there is nothing to do. */
    public static <T> Learned<T> inTheBackground(Subject<T> subject) {
        ThreadPoolExecutor teacher =
                new ThreadPoolExecutor(1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "learning-" + subject.name());
                    thread.setDaemon(true);
                    thread.setPriority(Thread.MIN_PRIORITY);
                    return thread;
                });
        teacher.allowCoreThreadTimeOut(true);
        return new Learned<>(subject, teacher);
    }

    /** Learns what is not shipped when it is first asked for; who asks waits. */
    public static <T> Learned<T> atOnce(Subject<T> subject) {
        return new Learned<>(subject, Runnable::run);
    }

    static <T> Learned<T> by(Executor teacher, Subject<T> subject) {
        return new Learned<>(subject, teacher);
    }

    /** What a lesson teaches; nothing is loaded or learned before it is first asked for. */
    public Supplier<T> from(Lesson<T> lesson) {
        return new Serving(lesson);
    }

    /** The last one that is anybody's, or the shipped one. */
    private synchronized @Nullable Known<T> last() {
        if (last == null) {
            last = ShippedModels.read(subject).orElse(null);
        }
        return last;
    }

    private final class Serving implements Supplier<T> {
        private final Lesson<T> lesson;
        private final AtomicBoolean begun = new AtomicBoolean();
        private volatile @Nullable Known<T> own;

        Serving(Lesson<T> lesson) {
            this.lesson = lesson;
        }

        @Override
        public T get() {
            Known<T> known = own;
            return known == null ? found() : known.value();
        }

        private T found() {
            Known<T> before = last();
            if (before == null) {
                return learn().value();
            }
            if (before.fingerprint().equals(lesson.fingerprint())) {
                own = before;
                return before.value();
            }
            if (begun.compareAndSet(false, true)) {
                teacher.execute(this::learnOrTell);
            }
            Known<T> known = own;
            return known == null ? before.value() : known.value();
        }

        private void learnOrTell() {
            try {
                learn();
            } catch (RuntimeException problem) {
                LOG.warn("Learning {} anew failed; what was learned before goes on serving", subject.name(), problem);
            }
        }

        private synchronized Known<T> learn() {
            Known<T> known = own;
            if (known == null) {
                known = lesson.learned();
                own = known;
                if (lesson.shared()) {
                    last = known;
                }
            }
            return known;
        }
    }
}
