/**
 * A range in one line: what somebody typed after {@code range}, in any order, and the short card that answers it. Used by
 * the command in every place where it can be typed. Pure.
 */
@NullMarked
package org.connectioncoach.dialogue.quick;

import org.jspecify.annotations.NullMarked;
