package org.connectioncoach.store.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.connectioncoach.store.Installation;
import org.connectioncoach.store.Installations;

final class InMemoryInstallations implements Installations {
    private final Shelves shelves;

    InMemoryInstallations(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public void put(Installation installation) {
        synchronized (shelves) {
            shelves.installations.put(
                    key(installation.platform(), installation.enterprise(), installation.team(), installation.user()),
                    installation);
        }
    }

    @Override
    public Optional<Installation> find(String platform, String enterprise, String team, String user) {
        synchronized (shelves) {
            return Optional.ofNullable(shelves.installations.get(key(platform, enterprise, team, user)));
        }
    }

    @Override
    public List<Installation> ofTeam(String platform, String enterprise, String team) {
        return matching(ofThis(platform, enterprise, team));
    }

    @Override
    public List<Installation> all(String platform) {
        return matching(installation -> installation.platform().equals(platform));
    }

    private List<Installation> matching(Predicate<Installation> wanted) {
        synchronized (shelves) {
            return shelves.installations.values().stream()
                    .filter(wanted)
                    .sorted(Comparator.comparing(Installation::at).reversed())
                    .toList();
        }
    }

    @Override
    public void remove(String platform, String enterprise, String team, String user) {
        synchronized (shelves) {
            shelves.installations.remove(key(platform, enterprise, team, user));
        }
    }

    @Override
    public void removeTeam(String platform, String enterprise, String team) {
        synchronized (shelves) {
            shelves.installations.values().removeIf(ofThis(platform, enterprise, team));
        }
    }

    @Override
    public void left(String platform, String workspace, Instant at) {
        synchronized (shelves) {
            shelves.leftWorkspaces.put(platform + ":" + workspace, at);
        }
    }

    @Override
    public void returned(String platform, String workspace) {
        synchronized (shelves) {
            shelves.leftWorkspaces.remove(platform + ":" + workspace);
        }
    }

    private static Predicate<Installation> ofThis(String platform, String enterprise, String team) {
        return installation -> installation.platform().equals(platform)
                && installation.enterprise().equals(enterprise)
                && installation.team().equals(team);
    }

    private static String key(String platform, String enterprise, String team, String user) {
        return String.join("\n", platform, enterprise, team, user);
    }
}
