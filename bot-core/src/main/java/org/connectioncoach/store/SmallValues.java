package org.connectioncoach.store;

import java.util.Map;
import java.util.Optional;

/** A few short texts that an adapter or the wiring wants to find again, such as the hash of what it registered. */
public interface SmallValues {
    Optional<String> find(String scope, String name);

    /** Everything in a scope, by name. */
    Map<String, String> all(String scope);

    void put(String scope, String name, String value);

    void remove(String scope, String name);
}
