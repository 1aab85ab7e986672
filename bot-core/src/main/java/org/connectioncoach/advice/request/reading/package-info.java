/**
 * Reads a pasted request, or a description of one, into ticks with the words that gave them. Content supplies the
 * phrases; nothing is kept.
 */
@NullMarked
package org.connectioncoach.advice.request.reading;

import org.jspecify.annotations.NullMarked;
