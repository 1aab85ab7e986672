package org.connectioncoach.slack.api;

import java.time.Duration;

/** What became of a call. */
public sealed interface Result {
    /**
     * It was done.
     *
     * @param id what Slack calls the thing made: a message's timestamp, a view's or a file's id
     * @param channel where it went, empty where that has no meaning
     */
    record Done(String id, String channel) implements Result {}

    /** Certainly not done. */
    record Failed(SlackError error) implements Result {}

    /** Certainly not done; may be tried after this long. */
    record TryLater(Duration after, String reason) implements Result {}

    /** Perhaps done: the connection broke or Slack stumbled on the way. */
    record Unknown(String reason) implements Result {}

    default boolean isDone() {
        return this instanceof Done;
    }

    /** A word for a log. */
    default String brief() {
        if (this instanceof Failed failed) {
            return failed.error().code();
        }
        if (this instanceof TryLater later) {
            return later.reason();
        }
        return this instanceof Unknown unknown ? unknown.reason() : "done";
    }
}
