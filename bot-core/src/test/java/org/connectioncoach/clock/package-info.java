/** Time in tests, pushed by hand. */
@NullMarked
package org.connectioncoach.clock;

import org.jspecify.annotations.NullMarked;
