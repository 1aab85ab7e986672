/** How a question is read: words spelled out and mended, stems, synonym groups, and the features that a ranker weighs. */
@NullMarked
package org.connectioncoach.search.reading;

import org.jspecify.annotations.NullMarked;
