package org.connectioncoach.slack.install;

import java.time.Instant;
import java.util.List;
import org.connectioncoach.slack.place.Workspace;
import org.connectioncoach.store.Installations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What goes when the app leaves a workspace. Each step may come twice, or before the other. */
public final class Leaving {
    private static final Logger LOG = LoggerFactory.getLogger(Leaving.class);
    private static final String SLACK = "slack";

    private final Installations installations;
    private final Runnable forget;

    /** @param forget drops what this process remembers of tokens */
    public Leaving(Installations installations, Runnable forget) {
        this.installations = installations;
        this.forget = forget;
    }

    /** The app was removed: its tokens go now, members' data after the grace that the store knows. */
    public void uninstalled(Workspace workspace, Instant at) {
        installations.removeTeam(SLACK, workspace.enterprise(), workspace.team());
        // In an organisation members are the same in all its workspaces: their data stays while one has the app.
        if (workspace.enterprise().isEmpty() || noneLeftOf(workspace.enterprise())) {
            installations.left(SLACK, workspace.member("anybody").workspace(), at);
        }
        forget.run();
        LOG.info("uninstalled from {}", workspace);
    }

    private boolean noneLeftOf(String enterprise) {
        return installations.all(SLACK).stream()
                .noneMatch(each -> each.enterprise().equals(enterprise));
    }

    /** Tokens were revoked: the bot's, some people's, or both. The data stays until the app is removed. */
    public void revoked(Workspace workspace, boolean bot, List<String> users) {
        if (bot) {
            installations.removeTeam(SLACK, workspace.enterprise(), workspace.team());
        }
        users.forEach(user -> installations.remove(SLACK, workspace.enterprise(), workspace.team(), user));
        forget.run();
        LOG.info("{} tokens revoked in {}", users.size() + (bot ? 1 : 0), workspace);
    }
}
