/**
 * What is kept and how to ask for it: ports in domain words, free of SQL. {@code store.memory} and {@code store.jdbc}
 * implement them and pass one contract; {@code store.pending} holds what is still to be done, {@code store.secret} seals
 * what nobody may read from the file. The shell ({@code coach}) and the adapters are the callers.
 */
@NullMarked
package org.connectioncoach.store;

import org.jspecify.annotations.NullMarked;
