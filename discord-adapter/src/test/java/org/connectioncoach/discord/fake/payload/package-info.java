/**
 * What goes over the wire to the fake: reading it, judging it by Discord's rules, refusing it, and turning it into what
 * Discord shows. It knows no world and no person; the fake's rules call it.
 */
@NullMarked
package org.connectioncoach.discord.fake.payload;

import org.jspecify.annotations.NullMarked;
