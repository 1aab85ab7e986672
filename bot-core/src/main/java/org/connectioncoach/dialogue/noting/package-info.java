/**
 * "Help me write a note": small questions, and drafts as messages of their own. What somebody pasted to be checked is
 * in {@code review}.
 */
@NullMarked
package org.connectioncoach.dialogue.noting;

import org.jspecify.annotations.NullMarked;
