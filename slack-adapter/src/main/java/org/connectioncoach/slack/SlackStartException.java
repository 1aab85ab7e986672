package org.connectioncoach.slack;

/** The adapter cannot start. The message is one line for the operator, with what to do and without a secret. */
public final class SlackStartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SlackStartException(String message) {
        super(message);
    }
}
