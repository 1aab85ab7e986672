/** Goals from sentences, one or two, negated ones left out. Pure. */
@NullMarked
package org.connectioncoach.language.goal;

import org.jspecify.annotations.NullMarked;
