/** What adapters share: one person's work in order, whatever becomes of one piece of it. */
@NullMarked
package org.connectioncoach.platform;

import org.jspecify.annotations.NullMarked;
