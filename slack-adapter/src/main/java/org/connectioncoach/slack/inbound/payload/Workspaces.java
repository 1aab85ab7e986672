package org.connectioncoach.slack.inbound.payload;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import java.util.List;
import java.util.Objects;
import org.connectioncoach.slack.place.Workspace;
import org.jspecify.annotations.Nullable;

/** Reads which workspace a payload is about. */
public final class Workspaces {
    private Workspaces() {}

    /** Of an interaction. For an organisation-wide installation the team may be missing; the user names it then. */
    public static Workspace of(Payload payload) {
        String team = payload.text("team", "id");
        return new Workspace(payload.text("enterprise", "id"), team.isEmpty() ? payload.text("user", "team_id") : team);
    }

    /** Of an event: the installation it is delivered for, which in shared channels is not the one that sent it. */
    public static Workspace of(EventsApiPayload<?> payload) {
        List<Authorization> installed = payload.getAuthorizations();
        if (installed == null || installed.isEmpty()) {
            return new Workspace(known(payload.getEnterpriseId()), payload.getTeamId());
        }
        Authorization first = installed.get(0);
        String team = first.getTeamId() == null ? payload.getTeamId() : first.getTeamId();
        return new Workspace(known(first.getEnterpriseId()), team);
    }

    private static String known(@Nullable String id) {
        return Objects.requireNonNullElse(id, "");
    }
}
