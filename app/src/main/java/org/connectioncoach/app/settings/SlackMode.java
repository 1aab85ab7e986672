package org.connectioncoach.app.settings;

/** Finds out which way Slack's events come in. */
final class SlackMode {
    private SlackMode() {}

    /** What may be written; {@code auto} is decided by the secrets at hand. */
    private enum Written {
        HTTP,
        SOCKET,
        OFF,
        AUTO
    }

    static SlackSettings.Mode read(Reading reading, boolean appToken, boolean signingSecret) {
        return switch (reading.choice(Setting.SLACK_MODE, Written.values(), Written.AUTO)) {
            case HTTP -> SlackSettings.Mode.HTTP;
            case SOCKET -> SlackSettings.Mode.SOCKET;
            case OFF -> SlackSettings.Mode.OFF;
            case AUTO -> {
                if (appToken && signingSecret) {
                    reading.problem(
                            Setting.SLACK_MODE,
                            "both SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are set",
                            "say SLACK_MODE=socket or SLACK_MODE=http");
                }
                yield appToken
                        ? SlackSettings.Mode.SOCKET
                        : signingSecret ? SlackSettings.Mode.HTTP : SlackSettings.Mode.OFF;
            }
        };
    }
}
