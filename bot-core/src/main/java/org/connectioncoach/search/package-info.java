/**
 * Finds the curated answer to a question: Lucene over the example phrasings, a small classifier beside it, and limits of
 * confidence that are set from questions neither has learned from. Learned in the build and shipped; the rest of the
 * coach sees {@link org.connectioncoach.language.Topics}.
 */
@NullMarked
package org.connectioncoach.search;

import org.jspecify.annotations.NullMarked;
