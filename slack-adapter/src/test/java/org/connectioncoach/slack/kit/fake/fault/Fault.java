package org.connectioncoach.slack.kit.fake.fault;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Something to go wrong with a call. */
public sealed interface Fault {
    /** 429 with Retry-After. */
    record TooMany(int seconds) implements Fault {}

    /** {@code ok: false} with a code. */
    record Refuses(String code) implements Fault {}

    /** An HTTP status without sense. */
    record Status(int status) implements Fault {}

    /** Takes its time, then answers. */
    record Slow(Duration by) implements Fault {}

    /** Takes until this completes, then answers. */
    record Held(CompletableFuture<?> until) implements Fault {}

    /** Does it, then drops the connection before answering. */
    record DropsAfter() implements Fault {}

    /** Drops the connection without doing it. */
    record DropsBefore() implements Fault {}
}
