package org.connectioncoach.slack.install;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.bolt.model.Bot;
import com.slack.api.bolt.model.Installer;
import com.slack.api.bolt.service.InstallationService;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.connectioncoach.slack.deliver.Tokens;
import org.connectioncoach.slack.place.Workspace;
import org.connectioncoach.store.Installation;
import org.connectioncoach.store.Installations;
import org.jspecify.annotations.Nullable;

/**
 * The workspaces' bots over the store, for Bolt and for our own sending. A workspace is found by organisation and team,
 * then by the organisation alone (installed for all of it). People's own tokens are never asked for and never kept.
 */
public final class InstalledBots implements InstallationService, Tokens {
    private static final String SLACK = "slack";
    private static final String BOT = "";

    /** How long another process's uninstall may go unnoticed here; Slack refuses the token by then in any case. */
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private final Installations installations;
    private final Rotation rotation;
    private final Clock clock;
    private final Cache<Workspace, Found> found =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build();

    private record Found(Workspace installedAs, BotGrant grant) {}

    InstalledBots(Installations installations, Rotation rotation, Clock clock) {
        this.installations = installations;
        this.rotation = rotation;
        this.clock = clock;
    }

    @Override
    public Optional<String> find(Workspace workspace) {
        return current(workspace, rotation::isDue).map(one -> one.grant().token());
    }

    private Optional<Found> current(Workspace workspace, Predicate<BotGrant> toBeRenewed) {
        Found known = found.getIfPresent(workspace);
        Optional<Found> read = known == null ? read(workspace) : Optional.of(known);
        if (read.isPresent() && toBeRenewed.test(read.get().grant())) {
            Workspace installedAs = read.get().installedAs();
            read = rotation.renew(installedAs, () -> row(installedAs), grant -> keep(installedAs, grant))
                    .map(grant -> new Found(installedAs, grant))
                    .or(() -> read(workspace));
        }
        read.ifPresent(one -> found.put(workspace, one));
        return read;
    }

    private Optional<Found> read(Workspace workspace) {
        List<Workspace> ways = List.of(workspace, new Workspace(workspace.enterprise(), ""));
        return ways.stream()
                .flatMap(way -> row(way).map(grant -> new Found(way, grant)).stream())
                .findFirst();
    }

    private Optional<BotGrant> row(Workspace workspace) {
        return installations
                .find(SLACK, workspace.enterprise(), workspace.team(), BOT)
                .map(Installation::content)
                .map(BotGrant::parse);
    }

    private void keep(Workspace workspace, BotGrant grant) {
        installations.put(
                new Installation(SLACK, workspace.enterprise(), workspace.team(), BOT, grant.json(), clock.instant()));
        found.invalidateAll();
    }

    /** Forgets what is remembered of a workspace, once it has left. */
    public void forget() {
        found.invalidateAll();
    }

    @Override
    public void saveInstallerAndBot(Installer installer) {
        saveBot(installer.toBot());
    }

    @Override
    public void saveBot(Bot bot) {
        boolean wide = Boolean.TRUE.equals(bot.getIsEnterpriseInstall());
        Workspace workspace = new Workspace(known(bot.getEnterpriseId()), wide ? "" : known(bot.getTeamId()));
        keep(workspace, BotGrant.of(bot));
        installations.returned(SLACK, workspace.member("anybody").workspace());
    }

    /** Asked while Slack waits for its acknowledgement: whoever sends the answer renews the token, unless it is late for that. */
    @Override
    public @Nullable Bot findBot(@Nullable String enterpriseId, @Nullable String teamId) {
        return current(new Workspace(known(enterpriseId), known(teamId)), rotation::isUrgent)
                .map(one -> one.grant().bot(one.installedAs()))
                .orElse(null);
    }

    @Override
    public @Nullable Installer findInstaller(
            @Nullable String enterpriseId, @Nullable String teamId, @Nullable String userId) {
        return null;
    }

    @Override
    public void deleteBot(Bot bot) {
        installations.remove(SLACK, known(bot.getEnterpriseId()), known(bot.getTeamId()), BOT);
        forget();
    }

    @Override
    public void deleteInstaller(Installer installer) {}

    @Override
    public void deleteAll(@Nullable String enterpriseId, @Nullable String teamId) {
        installations.removeTeam(SLACK, known(enterpriseId), known(teamId));
        forget();
    }

    @Override
    public String getInstallationGuideText(String enterpriseId, String teamId, String userId) {
        return "Connection Coach isn't set up in this workspace. Ask an admin to install it.";
    }

    @Override
    public boolean isHistoricalDataEnabled() {
        return false;
    }

    @Override
    public void setHistoricalDataEnabled(boolean enabled) {}

    private static String known(@Nullable String id) {
        return Objects.requireNonNullElse(id, "");
    }
}
