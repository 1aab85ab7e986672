/** Finds out how a store is without changing it: nothing is made, no schema is brought up to date. For the doctor. */
@NullMarked
package org.connectioncoach.store.look;

import org.jspecify.annotations.NullMarked;
