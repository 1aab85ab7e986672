/**
 * What the coach says, by id, tone and language, and how words and numbers are written and compared. Flows declare the
 * texts they need; content files fill them.
 */
@NullMarked
package org.connectioncoach.dialogue.script;

import org.jspecify.annotations.NullMarked;
