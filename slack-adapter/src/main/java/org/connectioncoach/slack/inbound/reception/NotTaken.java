package org.connectioncoach.slack.inbound.reception;

/**
 * An event was not kept and must not be acknowledged, so that Slack delivers it again. It is thrown, because Bolt
 * acknowledges an event whatever its handler answers.
 */
public final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotTaken(String eventId) {
        super(eventId, null, false, false);
    }
}
