/** Takes what happened to the coach, one event of a person after the other, and has it answered. */
@NullMarked
package org.connectioncoach.discord.inbound.reception;

import org.jspecify.annotations.NullMarked;
