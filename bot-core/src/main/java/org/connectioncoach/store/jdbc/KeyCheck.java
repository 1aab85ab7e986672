package org.connectioncoach.store.jdbc;

import java.util.Optional;
import org.connectioncoach.store.SmallValues;
import org.connectioncoach.store.secret.KeySource;
import org.connectioncoach.store.secret.Place;
import org.connectioncoach.store.secret.Secrets;

/**
 * Makes sure at the start that the keys at hand open what the database holds, by one sealed row of its own. Without it
 * a lost key would be noticed when the first token is needed, after new ones were sealed with another.
 */
final class KeyCheck {
    private static final String SCOPE = "secrets";
    private static final String NAME = "check";
    private static final Place PLACE = new Place("small_value", SCOPE + ":" + NAME, "value");

    private final SmallValues values;

    KeyCheck(SmallValues values) {
        this.values = values;
    }

    Secrets check(KeySource keys) {
        Optional<String> sealed = values.find(SCOPE, NAME);
        if (sealed.isEmpty()) {
            Secrets secrets = keys.find().orElseGet(keys::create);
            values.put(SCOPE, NAME, secrets.seal(PLACE, "opens"));
            return secrets;
        }
        Secrets secrets = keys.find()
                .orElseThrow(
                        () -> new IllegalStateException("the database holds sealed texts, and their key is not here;"
                                + " set COACH_ENCRYPTION_KEY or bring back the key file that lay beside the data"));
        if (secrets.open(PLACE, sealed.get()).old()) {
            values.put(SCOPE, NAME, secrets.seal(PLACE, "opens"));
        }
        return secrets;
    }
}
