/** "Help me write a note": small questions, drafts as messages of their own, and the check of a pasted note. */
@NullMarked
package org.connectioncoach.dialogue.noting;

import org.jspecify.annotations.NullMarked;
