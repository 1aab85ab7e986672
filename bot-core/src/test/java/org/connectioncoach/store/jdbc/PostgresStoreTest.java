package org.connectioncoach.store.jdbc;

import java.nio.file.Path;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.StoreContract;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.secret.KeySource;
import org.junit.jupiter.api.io.TempDir;

class PostgresStoreTest extends StoreContract {
    @TempDir
    Path folder;

    @Override
    protected Store open() {
        return JdbcStore.open(
                StoreSettings.of(PostgresServer.freshDatabase()),
                new KeySource("", folder.resolve("encryption.key")),
                StoreListener.NONE);
    }
}
