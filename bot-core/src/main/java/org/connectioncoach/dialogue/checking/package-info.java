/** "Should I accept this request?": by ticks, by a pasted note or by a description; nothing about the other is kept. */
@NullMarked
package org.connectioncoach.dialogue.checking;

import org.jspecify.annotations.NullMarked;
