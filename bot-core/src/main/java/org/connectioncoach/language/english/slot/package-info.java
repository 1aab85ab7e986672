/**
 * The answers that any message may hold, whatever the open question is, which of them were meant, and which earlier one
 * they change. Pure.
 */
@NullMarked
package org.connectioncoach.language.english.slot;

import org.jspecify.annotations.NullMarked;
