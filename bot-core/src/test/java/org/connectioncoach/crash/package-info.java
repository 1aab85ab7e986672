/** Processes of their own that tests kill, for every module. */
@NullMarked
package org.connectioncoach.crash;

import org.jspecify.annotations.NullMarked;
