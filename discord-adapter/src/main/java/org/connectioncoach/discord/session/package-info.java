/** The connection to Discord: waiting when it is down, stopping in order, and how it is doing. */
@NullMarked
package org.connectioncoach.discord.session;

import org.jspecify.annotations.NullMarked;
