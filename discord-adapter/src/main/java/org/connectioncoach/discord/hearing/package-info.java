/**
 * What people do on Discord, told as {@link org.connectioncoach.platform.Inbound}: slash commands, buttons, lists,
 * forms, direct messages, mentions, files. One class a way in; {@link org.connectioncoach.discord.hearing.Listener} is
 * the door.
 */
@NullMarked
package org.connectioncoach.discord.hearing;

import org.jspecify.annotations.NullMarked;
