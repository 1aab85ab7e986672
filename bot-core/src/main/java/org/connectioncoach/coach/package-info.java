/**
 * The shell around the pure machine: load, step, keep, send. The only place where a turn touches storage.
 */
@NullMarked
package org.connectioncoach.coach;

import org.jspecify.annotations.NullMarked;
