package org.connectioncoach.slack.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.model.User;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.connectioncoach.slack.api.SlackApi;
import org.connectioncoach.slack.place.Workspace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks people up in Slack and remembers them for an hour, since they move and change their names. */
public final class People implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(People.class);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int AT_MOST = 50_000;

    /** How long an acknowledgement may wait for a look-up; without it the person is answered in English. */
    private static final Duration PATIENCE = Duration.ofMillis(600);

    private final SlackApi api;
    private final Cache<String, CompletableFuture<Person>> people =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(AT_MOST).build();
    private final ExecutorService lookups = Executors.newFixedThreadPool(8, work -> {
        Thread thread = new Thread(work, "slack-people");
        thread.setDaemon(true);
        return thread;
    });

    public People(SlackApi api) {
        this.api = api;
    }

    /** What is known without asking. */
    public Person known(Workspace workspace, String user) {
        CompletableFuture<Person> person = people.getIfPresent(key(workspace, user));
        return person == null ? Person.UNKNOWN : person.getNow(Person.UNKNOWN);
    }

    /** Asks Slack where nothing is known yet, for a moment at most. */
    public Person find(Workspace workspace, String token, String user) {
        String key = key(workspace, user);
        CompletableFuture<Person> person = people.get(
                key, unused -> CompletableFuture.supplyAsync(() -> lookUp(key, workspace, token, user), lookups));
        return person.copy()
                .completeOnTimeout(Person.UNKNOWN, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private Person lookUp(String key, Workspace workspace, String token, String user) {
        try {
            Optional<Person> found = api.person(token, user).map(told -> read(told, workspace));
            if (found.isPresent()) {
                return found.get();
            }
        } catch (RuntimeException e) {
            LOG.error("somebody could not be looked up: {}", e.getClass().getName());
        }
        people.invalidate(key); // asked again the next time, not held against them for an hour
        return Person.UNKNOWN;
    }

    private static Person read(User user, Workspace workspace) {
        boolean outsider = user.isBot() || user.isStranger() || elsewhere(user, workspace);
        return new Person(name(user), locale(user.getLocale()), zone(user.getTz()), outsider);
    }

    private static boolean elsewhere(User user, Workspace workspace) {
        if (user.getTeamId() == null || user.getTeamId().equals(workspace.team())) {
            return false;
        }
        if (workspace.enterprise().isEmpty()) {
            return true;
        }
        // Whoever belongs to an organisation is marked so; a guest from a workspace of its own is not.
        boolean colleague = user.getEnterpriseUser() != null
                && workspace.enterprise().equals(user.getEnterpriseUser().getEnterpriseId());
        return !colleague && !user.getTeamId().equals(workspace.enterprise());
    }

    private static String name(User user) {
        if (user.getProfile() == null) {
            return "";
        }
        String shown = user.getProfile().getDisplayName();
        String real = user.getProfile().getRealName();
        return shown != null && !shown.isBlank() ? shown : real == null ? "" : real;
    }

    private static Locale locale(@Nullable String tag) {
        return tag == null || tag.isBlank() ? Locale.US : Locale.forLanguageTag(tag);
    }

    private static @Nullable ZoneId zone(@Nullable String name) {
        try {
            return name == null || name.isBlank() ? null : ZoneId.of(name);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String key(Workspace workspace, String user) {
        return workspace + ":" + user;
    }

    @Override
    public void close() {
        lookups.shutdownNow();
    }
}
