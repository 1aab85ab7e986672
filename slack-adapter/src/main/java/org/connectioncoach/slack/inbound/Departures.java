package org.connectioncoach.slack.inbound;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.time.Clock;
import java.util.List;
import org.connectioncoach.slack.inbound.payload.Workspaces;
import org.connectioncoach.slack.install.Leaving;
import org.connectioncoach.slack.place.Workspace;

/** The app leaves a workspace: tokens go now, data after the stated grace. In any order, any number of times. */
final class Departures {
    private final Leaving leaving;
    private final Clock clock;

    Departures(Leaving leaving, Clock clock) {
        this.leaving = leaving;
        this.clock = clock;
    }

    Response uninstalled(EventsApiPayload<AppUninstalledEvent> payload, EventContext context) {
        leaving.uninstalled(workspace(payload), clock.instant());
        return Response.ok();
    }

    Response revoked(EventsApiPayload<TokensRevokedEvent> payload, EventContext context) {
        TokensRevokedEvent.Tokens tokens = payload.getEvent().getTokens();
        List<String> bots = tokens == null || tokens.getBot() == null ? List.of() : tokens.getBot();
        List<String> users = tokens == null || tokens.getOauth() == null ? List.of() : tokens.getOauth();
        leaving.revoked(workspace(payload), !bots.isEmpty(), users);
        return Response.ok();
    }

    /** The installation that ends: an organisation-wide one has no team. */
    private static Workspace workspace(EventsApiPayload<?> payload) {
        Workspace workspace = Workspaces.of(payload);
        boolean wide = payload.getAuthorizations() != null
                && payload.getAuthorizations().stream()
                        .anyMatch(each -> Boolean.TRUE.equals(each.getIsEnterpriseInstall()));
        return wide ? new Workspace(workspace.enterprise(), "") : workspace;
    }
}
