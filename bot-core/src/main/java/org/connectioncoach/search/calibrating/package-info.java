/** How sure is sure enough, set from questions with known answers that nothing was learned from. */
@NullMarked
package org.connectioncoach.search.calibrating;

import org.jspecify.annotations.NullMarked;
