/** What the adapter remembers for a while and may forget: every such memory is bounded. It knows nothing of Discord. */
@NullMarked
package org.connectioncoach.discord.memory;

import org.jspecify.annotations.NullMarked;
