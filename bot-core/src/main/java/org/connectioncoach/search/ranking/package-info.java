/** Which topic a question is about: the nearest example phrasings, a linear classifier beside them, and both together. */
@NullMarked
package org.connectioncoach.search.ranking;

import org.jspecify.annotations.NullMarked;
