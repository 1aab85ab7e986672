package org.connectioncoach.app.serve;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.connectioncoach.app.process.Refused;

/** Heeds SIGTERM and Ctrl-C from the first moment: what is being opened is opened, then closed in order. */
public final class StopAtAnyMoment {
    private final CompletableFuture<Optional<Service>> opened = new CompletableFuture<>();
    private volatile boolean told;

    private StopAtAnyMoment() {}

    /** From now on the process ends only when what it opened is closed, or the time for that is over. */
    public static StopAtAnyMoment heeded() {
        StopAtAnyMoment stop = new StopAtAnyMoment();
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(stop::stop, "stopping"));
        } catch (IllegalStateException e) {
            throw Refused.failed("Stopped before it began."); // told so already, and nothing is open
        }
        return stop;
    }

    /**
     * Opens the service; a failure is the caller's, and leaves nothing to close. Once told to stop, libraries fail that
     * want to be told of the end themselves, such as Java's fonts while they are loaded: that is no news.
     */
    public Service opening(Supplier<Service> service) {
        try {
            Service open = service.get();
            opened.complete(Optional.of(open));
            return open;
        } catch (RuntimeException | Error e) {
            if (told) {
                throw Refused.failed("Stopped while starting.");
            }
            throw e;
        } finally {
            opened.complete(Optional.empty()); // says nothing new where it was opened
        }
    }

    /** Whether the process was told to stop. */
    public boolean told() {
        return told;
    }

    private void stop() {
        told = true;
        opened.completeOnTimeout(Optional.empty(), Service.TO_STOP.toMillis(), TimeUnit.MILLISECONDS)
                .join()
                .ifPresent(Service::close);
    }
}
