/** What is known about a member, handed over or erased at their word. */
@NullMarked
package org.connectioncoach.dialogue.privacy;

import org.jspecify.annotations.NullMarked;
