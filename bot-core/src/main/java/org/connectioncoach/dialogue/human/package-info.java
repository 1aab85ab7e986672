/** A person instead of the coach: who they are, when they are there, how to reach them. */
@NullMarked
package org.connectioncoach.dialogue.human;

import org.jspecify.annotations.NullMarked;
