/** The store in memory, held to the contract. */
@NullMarked
package org.connectioncoach.store.memory;

import org.jspecify.annotations.NullMarked;
