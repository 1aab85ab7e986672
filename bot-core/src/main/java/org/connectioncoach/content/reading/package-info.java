/**
 * From checked and merged trees to meaning: guidance, script, vocabulary, answers, promises; {@link
 * org.connectioncoach.content.reading.Content} is all of it. Whoever wants content asks
 * {@link org.connectioncoach.content.ContentLibrary}.
 */
@NullMarked
package org.connectioncoach.content.reading;

import org.jspecify.annotations.NullMarked;
