package org.connectioncoach.app.chaos.replica;

import java.nio.file.Path;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.connectioncoach.store.jdbc.TurnLog;
import org.connectioncoach.store.secret.KeySource;

/** What the replicas keep everything in. */
public interface Database extends AutoCloseable {
    /** Its address, without anything that holds back whoever uses it. */
    String url();

    /** The store, for looking into it. */
    default JdbcStore open(String key) {
        return JdbcStore.open(StoreSettings.of(url()), new KeySource(key, Path.of("not-used.key")), StoreListener.NONE);
    }

    /** Makes the schema, and has every turn written down from then on. */
    default void prepare(String key) {
        open(key).close();
        TurnLog.begin(url());
    }

    @Override
    void close();
}
