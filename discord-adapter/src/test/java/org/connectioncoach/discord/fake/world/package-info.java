/**
 * What the fake Discord remembers, behind one lock: its server and channels, who uses the bot, the interactions that are
 * open, and every message that is shown. It knows nothing of HTTP or web sockets.
 */
@NullMarked
package org.connectioncoach.discord.fake.world;

import org.jspecify.annotations.NullMarked;
