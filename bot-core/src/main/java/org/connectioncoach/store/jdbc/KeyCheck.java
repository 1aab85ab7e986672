package org.connectioncoach.store.jdbc;

import java.util.Optional;
import java.util.function.Consumer;
import org.connectioncoach.store.SmallValues;
import org.connectioncoach.store.secret.KeyProblem;
import org.connectioncoach.store.secret.KeySource;
import org.connectioncoach.store.secret.KeyTrial;
import org.connectioncoach.store.secret.Secrets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes sure at the start that the keys at hand open what the database holds, by one sealed row of its own. Without it
 * a lost key would be noticed when the first token is needed, after new ones were sealed with another.
 */
final class KeyCheck {
    private static final Logger LOG = LoggerFactory.getLogger(KeyCheck.class);

    private final SmallValues values;

    KeyCheck(SmallValues values) {
        this.values = values;
    }

    /**
     * The keys, tried.
     *
     * @param sealAnew seals everything that is kept for long with the current key; called when it is a new one
     */
    Secrets check(KeySource keys, Consumer<Secrets> sealAnew) {
        Optional<String> sealed = values.find(KeyTrial.SCOPE, KeyTrial.NAME);
        if (sealed.isEmpty()) {
            Secrets secrets = keys.find().orElseGet(keys::create);
            remember(secrets);
            return secrets;
        }
        Secrets secrets = keys.find()
                .orElseThrow(() -> new KeyProblem("the database holds sealed texts, and their key is not here; set"
                        + " COACH_ENCRYPTION_KEY or bring back the key file that lay beside the data"));
        if (KeyTrial.sealedEarlier(secrets, sealed.get())) {
            sealAnew.accept(secrets);
            remember(secrets);
            LOG.info("everything is sealed with the new key; the earlier one may go from COACH_ENCRYPTION_KEY");
        }
        return secrets;
    }

    private void remember(Secrets secrets) {
        values.put(KeyTrial.SCOPE, KeyTrial.NAME, KeyTrial.seal(secrets));
    }
}
