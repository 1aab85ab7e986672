/** Phrases of real people, kept apart from everything that learns, and how well they are read. */
@NullMarked
package org.connectioncoach.language.corpus;

import org.jspecify.annotations.NullMarked;
