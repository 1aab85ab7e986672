/** The quality check: how the last five connections fit, by the guidance's five signs (product model, C.7). */
@NullMarked
package org.connectioncoach.advice.quality;

import org.jspecify.annotations.NullMarked;
