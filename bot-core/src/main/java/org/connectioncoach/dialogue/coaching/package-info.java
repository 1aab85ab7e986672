/** All flows together: the one place that knows which there are and in which order they are asked. */
@NullMarked
package org.connectioncoach.dialogue.coaching;

import org.jspecify.annotations.NullMarked;
