/** "Help me write a note": small questions, and drafts as messages of their own. */
@NullMarked
package org.connectioncoach.dialogue.noting;

import org.jspecify.annotations.NullMarked;
