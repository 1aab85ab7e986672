/** Misbehavior to order: which kind of request it strikes, and how the fake answers instead. Tests call it. */
@NullMarked
package org.connectioncoach.discord.fake.fault;

import org.jspecify.annotations.NullMarked;
