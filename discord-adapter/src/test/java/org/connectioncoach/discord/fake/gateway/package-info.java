/** The fake's gateway: sessions over a web socket, with replay, compression, and breaking to order. */
@NullMarked
package org.connectioncoach.discord.fake.gateway;

import org.jspecify.annotations.NullMarked;
