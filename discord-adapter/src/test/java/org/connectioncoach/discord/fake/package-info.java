/**
 * A small Discord on loopback: REST by the JDK's server, the gateway by Java-WebSocket. It keeps what real Discord keeps,
 * refuses what real Discord refuses, and misbehaves to order. A real JDA runs against it; {@link
 * org.connectioncoach.discord.fake.Person} is somebody who uses the bot.
 */
@NullMarked
package org.connectioncoach.discord.fake;

import org.jspecify.annotations.NullMarked;
