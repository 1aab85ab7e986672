/**
 * What the machine and the bare database can do, without any of our own code in between: the floor that figures of the
 * store are set against, measured in the same run.
 */
@NullMarked
package org.connectioncoach.store.floor;

import org.jspecify.annotations.NullMarked;
