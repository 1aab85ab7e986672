/**
 * What must have come of it: every turn that was kept, stepped again by the pure machine, and everything that must have
 * been said for it, counted against what people saw.
 */
@NullMarked
package org.connectioncoach.app.chaos.oracle;

import org.jspecify.annotations.NullMarked;
