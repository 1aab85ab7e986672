/**
 * The coach on Discord, through JDA: {@link org.connectioncoach.discord.render} turns what the coach says into Discord's
 * JSON and needs no connection; everything else hears what people do there and delivers the answers. Only {@code app}
 * and {@code benchmarks} call this package.
 */
@NullMarked
package org.connectioncoach.discord;

import org.jspecify.annotations.NullMarked;
