/**
 * How conversations, profiles, replies and events are written down, and read back by later versions. Every kind bears a
 * stable name; no class name is ever stored.
 */
@NullMarked
package org.connectioncoach.coach.codec;

import org.jspecify.annotations.NullMarked;
