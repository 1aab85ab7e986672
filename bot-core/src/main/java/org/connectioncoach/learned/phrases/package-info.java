/**
 * What the example phrases teach: stages, goals and manners, each learned, shipped and loaded by itself. {@link
 * org.connectioncoach.learned.phrases.LearnedPhrases} serves all three to whoever understands messages.
 */
@NullMarked
package org.connectioncoach.learned.phrases;

import org.jspecify.annotations.NullMarked;
