/** The quality check: how the last five connections fit (product model, C.7); the answers are not kept. */
@NullMarked
package org.connectioncoach.dialogue.quality;

import org.jspecify.annotations.NullMarked;
