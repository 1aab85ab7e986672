package org.connectioncoach.slack.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Signatures that were answered already: the same request sent again by somebody who overheard it is refused. */
final class Replays {
    private static final int AT_MOST = 200_000;

    private final Cache<String, Boolean> seen = Caffeine.newBuilder()
            .expireAfterWrite(Signatures.SKEW.multipliedBy(2))
            .maximumSize(AT_MOST)
            .build();

    /** Whether this signature is new; from now on it is not. */
    boolean isNew(String signature) {
        return seen.asMap().putIfAbsent(signature, true) == null;
    }

    /** The request was not taken, so that Slack may send it once more. */
    void forget(String signature) {
        seen.invalidate(signature);
    }
}
