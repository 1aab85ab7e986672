/** How quickly the bot answers on Discord: the real JDA against the fake one, on loopback, storage included. */
@NullMarked
package org.connectioncoach.benchmarks.discord;

import org.jspecify.annotations.NullMarked;
