/**
 * What was learned from content, kept as bytes: the build learns and ships it, a running coach loads it in a moment, and
 * learns anew in the background when an author changed what it was learned from. Each {@link
 * org.connectioncoach.learned.Subject} says how; {@link org.connectioncoach.learned.Learned} serves it.
 */
@NullMarked
package org.connectioncoach.learned;

import org.jspecify.annotations.NullMarked;
