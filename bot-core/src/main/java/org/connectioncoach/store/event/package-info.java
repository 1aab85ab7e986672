/** Which events were acted upon: as numbers that name nobody, the recent ones of a member in one short text. */
@NullMarked
package org.connectioncoach.store.event;

import org.jspecify.annotations.NullMarked;
