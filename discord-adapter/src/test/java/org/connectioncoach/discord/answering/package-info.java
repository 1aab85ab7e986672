/** What the answering of an interaction promises where no Discord is needed to see it. */
@NullMarked
package org.connectioncoach.discord.answering;

import org.jspecify.annotations.NullMarked;
