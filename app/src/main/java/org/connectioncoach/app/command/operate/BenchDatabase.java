package org.connectioncoach.app.command.operate;

import java.util.function.Supplier;
import org.connectioncoach.app.doctor.stored.StoredData;
import org.connectioncoach.app.process.Refused;
import org.connectioncoach.app.settings.Settings;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.look.StoreLook;

/** The PostgreSQL database that a measurement may fill with invented people. */
final class BenchDatabase {
    private static final String START = "jdbc:postgresql:";

    private BenchDatabase() {}

    /**
     * Its address, or a refusal that says what is missing; empty where none is needed.
     *
     * @param named what the operator named for this, or empty
     * @param settings asked only where nothing is named
     */
    static String of(String store, String named, Supplier<Settings> settings) {
        if (!store.equals("postgres")) {
            return named;
        }
        String address = named.isEmpty() ? settings.get().storeUrl() : named;
        if (!address.startsWith(START)) {
            throw Refused.wrongUse(
                    "--store postgres needs --url jdbc:postgresql://HOST/DATABASE?user=...&password=...");
        }
        StoreLook found = StoreLook.atServer(StoreSettings.of(address));
        if (found instanceof StoreLook.Trouble trouble) {
            throw Refused.failed("PostgreSQL " + StoredData.what(trouble) + ". Mend the address in "
                    + (named.isEmpty() ? "COACH_STORE_URL" : "--url") + ", or name another database by --url.");
        }
        if (named.isEmpty() && found instanceof StoreLook.Sound sound && sound.members() > 0) {
            throw Refused.wrongUse(
                    "There are people in the database that COACH_STORE_URL names, and measuring would add"
                            + " invented ones. Name an empty database by --url.");
        }
        return address;
    }
}
