package org.connectioncoach.store;

import java.time.Instant;

/**
 * Who may do what must be done once: the first to claim a name has it until the claim lapses or is released, whichever
 * replica asks. Names hold ids and no words.
 */
public interface Claims {
    /** Whether the claim is now the caller's. False while somebody, the caller included, holds it. */
    boolean take(String name, Instant now, Instant until);

    void release(String name);
}
