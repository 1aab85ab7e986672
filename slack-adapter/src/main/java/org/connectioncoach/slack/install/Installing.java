package org.connectioncoach.slack.install;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.service.builtin.oauth.OAuthV2AccessErrorHandler;
import java.time.Clock;
import org.connectioncoach.slack.api.SlackError;
import org.connectioncoach.store.Claims;
import org.connectioncoach.store.Installations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets an app up so that many workspaces can install it. */
public final class Installing {
    public static final String INSTALL_PATH = "/slack/install";
    public static final String RETURN_PATH = "/slack/oauth_redirect";

    private static final Logger LOG = LoggerFactory.getLogger(Installing.class);

    private Installing() {}

    /** The app's own credentials, from its page at Slack. */
    public record Credentials(String clientId, String clientSecret, String redirectUri) {
        @Override
        public String toString() {
            return "Credentials[" + clientId + "]";
        }
    }

    public static InstalledBots bots(
            Slack slack, Credentials credentials, Installations installations, Claims claims, Clock clock) {
        Rotation rotation =
                new Rotation(slack.methods(), claims, credentials.clientId(), credentials.clientSecret(), clock);
        return new InstalledBots(installations, rotation, clock);
    }

    public static void configure(AppConfig config, Credentials credentials, String scopes) {
        Pages pages = new Pages();
        config.setClientId(credentials.clientId());
        config.setClientSecret(credentials.clientSecret());
        config.setRedirectUri(credentials.redirectUri());
        config.setScope(scopes);
        config.setUserScope("");
        config.setOauthInstallPath(INSTALL_PATH);
        config.setOauthRedirectUriPath(RETURN_PATH);
        config.setOAuthInstallPageRenderer(pages);
        config.setOAuthRedirectUriPageRenderer(pages);
    }

    /** Replaces Bolt's own handlers of failures, which write codes and states into the log. */
    public static void register(App app, SignedStates states, InstalledBots bots) {
        // The app's constructor switches these pages off, so they are switched on afterwards.
        app.asOAuthApp(true);
        app.service(states);
        app.service(bots);
        app.oauthCallbackStateError((request, response) -> failed(app, "the state is not ours, used, or too old"));
        app.oauthCallbackError((request, response) -> failed(app, "cancelled"));
        app.oauthCallbackAccessError((OAuthV2AccessErrorHandler) (request, response, result) ->
                failed(app, "Slack refused the code: " + new SlackError(result.getError()).code()));
        app.oauthCallbackException((request, response, exception) ->
                failed(app, exception.getClass().getSimpleName()));
    }

    private static Response failed(App app, String reason) {
        LOG.warn("an installation did not finish: {}", reason);
        String page = app.config().getOAuthRedirectUriPageRenderer().renderFailurePage(INSTALL_PATH, reason);
        return Response.builder()
                .statusCode(400)
                .contentType("text/html; charset=utf-8")
                .body(page)
                .build();
    }
}
