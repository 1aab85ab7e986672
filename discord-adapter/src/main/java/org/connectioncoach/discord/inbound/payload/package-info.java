/** JDA's events in the coach's terms: who acted on what, what they wrote, and what came back from a form. */
@NullMarked
package org.connectioncoach.discord.inbound.payload;

import org.jspecify.annotations.NullMarked;
