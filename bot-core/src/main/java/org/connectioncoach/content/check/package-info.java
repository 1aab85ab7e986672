/**
 * The rules of good content beyond its shape: ranges, tone, reading level, placeholders, promises, and that every
 * member still gets a quality step.
 */
@NullMarked
package org.connectioncoach.content.check;

import org.jspecify.annotations.NullMarked;
