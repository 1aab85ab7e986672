package org.connectioncoach.slack.kit.fake;

/** A call that Slack answers with {@code ok: false} and this code. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String code) {
        super(code);
    }
}
