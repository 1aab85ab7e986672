/** A coach with a few fixed lines, and everything needed to run the adapter against the fake Discord. */
@NullMarked
package org.connectioncoach.discord.rig;

import org.jspecify.annotations.NullMarked;
