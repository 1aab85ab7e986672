package org.connectioncoach.slack.install;

import com.google.gson.JsonParseException;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.connectioncoach.slack.place.Workspace;
import org.connectioncoach.store.Claims;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renews a token some time before it expires. What renews it is good for one use, so one process does it at a time and
 * the others go on with the old token, which is still valid.
 */
final class Rotation {
    private static final Logger LOG = LoggerFactory.getLogger(Rotation.class);

    /** Tokens live twelve hours; renewing begins with two left, as in Slack's own library. */
    static final Duration AHEAD = Duration.ofHours(2);

    /** With less left than this, whoever needs the token waits for a new one. */
    private static final Duration URGENT = Duration.ofMinutes(10);

    /** Between two tries, so that a refusal does not become a call at every message. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final Duration LOCKED = Duration.ofSeconds(30);

    private final MethodsClient methods;
    private final Claims claims;
    private final String clientId;
    private final String clientSecret;
    private final Clock clock;

    Rotation(MethodsClient methods, Claims claims, String clientId, String clientSecret, Clock clock) {
        this.methods = methods;
        this.claims = claims;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.clock = clock;
    }

    boolean isDue(BotGrant grant) {
        return expiresWithin(AHEAD, grant);
    }

    boolean isUrgent(BotGrant grant) {
        return expiresWithin(URGENT, grant);
    }

    private boolean expiresWithin(Duration left, BotGrant grant) {
        return grant.expiresBy(clock.instant().plus(left).toEpochMilli());
    }

    /**
     * The renewed grant where this process renewed it; the caller keeps it before anything else.
     *
     * @param latest reads what is kept now, once the lock is held
     * @param keep writes what was renewed, while the lock is still held
     */
    Optional<BotGrant> renew(Workspace workspace, Supplier<Optional<BotGrant>> latest, Consumer<BotGrant> keep) {
        String lock = "slack:rotate:" + workspace.enterprise() + ":" + workspace.team();
        Instant now = clock.instant();
        if (!claims.take(lock, now, now.plus(LOCKED))) {
            return Optional.empty();
        }
        try {
            Optional<BotGrant> current = latest.get();
            if (current.isEmpty() || !isDue(current.get())) {
                return current;
            }
            if (!claims.take(lock + ":tried", now, now.plus(PAUSE))) {
                return Optional.empty();
            }
            Optional<BotGrant> renewed = call(current.get(), workspace);
            renewed.ifPresent(keep);
            return renewed;
        } finally {
            claims.release(lock);
        }
    }

    private Optional<BotGrant> call(BotGrant grant, Workspace workspace) {
        try {
            OAuthV2AccessResponse response = methods.oauthV2Access(r -> r.clientId(clientId)
                    .clientSecret(clientSecret)
                    .grantType("refresh_token")
                    .refreshToken(grant.refresh()));
            if (response.isOk()) {
                long expires = clock.millis()
                        + Duration.ofSeconds(response.getExpiresIn()).toMillis();
                return Optional.of(grant.renewed(response.getAccessToken(), response.getRefreshToken(), expires));
            }
            LOG.warn("the token of {} was not renewed: {}", workspace, response.getError());
        } catch (IOException | SlackApiException | JsonParseException e) {
            LOG.warn(
                    "the token of {} was not renewed: {}",
                    workspace,
                    e.getClass().getSimpleName());
        }
        return Optional.empty();
    }
}
