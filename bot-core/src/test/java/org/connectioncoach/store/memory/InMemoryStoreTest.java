package org.connectioncoach.store.memory;

import org.connectioncoach.store.Store;
import org.connectioncoach.store.StoreContract;

class InMemoryStoreTest extends StoreContract {
    @Override
    protected Store open() {
        return new InMemoryStore();
    }
}
