/** Reads a request for a range: names, pairs and sentences in any order, and what of it could not be used. */
@NullMarked
package org.connectioncoach.dialogue.range.request;

import org.jspecify.annotations.NullMarked;
