package org.connectioncoach.slack.kit.fake.world;

/** A call that Slack answers with {@code ok: false} and this code. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refusal(String code) {
        super(code);
    }
}
