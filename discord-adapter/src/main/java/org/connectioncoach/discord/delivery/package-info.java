/**
 * Messages into channels, each once, however often Discord has to be asked; direct channels and how slowly new ones are
 * opened; cards and what becomes of them once they are done; the outbox's messenger.
 */
@NullMarked
package org.connectioncoach.discord.delivery;

import org.jspecify.annotations.NullMarked;
