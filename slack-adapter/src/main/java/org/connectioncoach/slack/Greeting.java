package org.connectioncoach.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.apps.connections.AppsConnectionsOpenResponse;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.connectioncoach.slack.settings.Scopes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Slack at the start whether it knows us, so that a wrong token is one clear line and not a riddle later. */
final class Greeting {
    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);
    private static final int TRIES = 5;

    private final MethodsClient methods;
    private final Duration pause;

    /** @param pause before the second try, doubled for each one after */
    Greeting(MethodsClient methods, Duration pause) {
        this.methods = methods;
        this.pause = pause;
    }

    void check(String botToken) {
        AuthTestResponse response = patiently(() -> methods.authTest(r -> r.token(botToken)));
        if (!response.isOk()) {
            throw new SlackStartException("Slack does not accept SLACK_BOT_TOKEN (" + response.getError()
                    + "). Install the app to your workspace again and copy the new token.");
        }
        List<String> header = response.getHttpResponseHeaders() == null
                ? null
                : response.getHttpResponseHeaders().get("x-oauth-scopes");
        if (header == null || header.isEmpty()) {
            return;
        }
        List<String> needed = Scopes.missingNeeded(header.get(0));
        if (!needed.isEmpty()) {
            throw new SlackStartException("The token lacks the scope " + String.join(", ", needed)
                    + ". Add it under OAuth & Permissions and install the app again.");
        }
        List<String> missing = Scopes.missing(header.get(0));
        if (!missing.isEmpty()) {
            LOG.warn("scopes not granted: {}; the README says what works without them", String.join(", ", missing));
        }
    }

    void checkSocket(String appToken) {
        AppsConnectionsOpenResponse response = patiently(() -> methods.appsConnectionsOpen(r -> r.token(appToken)));
        if (!response.isOk()) {
            throw new SlackStartException("Slack does not accept SLACK_APP_TOKEN (" + response.getError()
                    + "). It needs connections:write, and Socket Mode switched on in the app.");
        }
    }

    /** One call to Slack. */
    private interface Call<T> {
        T run() throws IOException, SlackApiException;
    }

    private <T> T patiently(Call<T> call) {
        Duration wait = pause;
        for (int tried = 1; ; tried++) {
            try {
                return call.run();
            } catch (IOException | SlackApiException e) {
                if (tried == TRIES) {
                    throw new SlackStartException("Slack cannot be reached ("
                            + e.getClass().getSimpleName() + "). Check the network, a proxy, and SLACK_API_BASE_URL.");
                }
                LOG.warn("Slack cannot be reached yet: {}", e.getClass().getSimpleName());
            }
            wait = sleep(wait);
        }
    }

    private static Duration sleep(Duration wait) {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SlackStartException("stopped while waiting for Slack");
        }
        return wait.multipliedBy(2);
    }
}
