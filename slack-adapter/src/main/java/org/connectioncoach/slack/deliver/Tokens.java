package org.connectioncoach.slack.deliver;

import java.util.Optional;
import org.connectioncoach.slack.place.Workspace;

/** The bot's token in each workspace. */
public interface Tokens {
    /** Valid for now; empty where the app is not installed (any more). */
    Optional<String> find(Workspace workspace);

    /** One workspace, one token. */
    static Tokens single(String token) {
        return workspace -> Optional.of(token);
    }
}
