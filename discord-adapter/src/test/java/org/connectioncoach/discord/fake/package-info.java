/**
 * A small Discord on loopback: REST by the JDK's server, the gateway by Java-WebSocket. It keeps what real Discord keeps,
 * refuses what real Discord refuses, and misbehaves to order. A real JDA runs against it. Here is what tests hold in their
 * hands: {@link org.connectioncoach.discord.fake.FakeDiscord}, and {@link org.connectioncoach.discord.fake.Person},
 * somebody who uses the bot; {@code world} remembers, {@code rest} and {@code gateway} listen and tell, {@code payload} is
 * what goes over the wire, {@code fault} what goes wrong.
 */
@NullMarked
package org.connectioncoach.discord.fake;

import org.jspecify.annotations.NullMarked;
