/**
 * The questions the coach can answer, as data: curated topics with their sources, and what is kindly refused. Content
 * files fill these; whoever finds or shows an answer reads them.
 */
@NullMarked
package org.connectioncoach.language.topic;

import org.jspecify.annotations.NullMarked;
