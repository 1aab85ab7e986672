/**
 * What people do on Discord, told as {@link org.connectioncoach.platform.Inbound}: slash commands, buttons, lists, forms,
 * direct messages, mentions. {@link org.connectioncoach.discord.inbound.Listener} is the door; {@code payload} reads what
 * JDA hands over, {@code reception} takes it in order and answers it.
 */
@NullMarked
package org.connectioncoach.discord.inbound;

import org.jspecify.annotations.NullMarked;
