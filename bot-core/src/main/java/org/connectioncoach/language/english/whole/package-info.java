/** Messages that are nothing but an answer to the open question: a label, a synonym, a number, yes or no. Pure. */
@NullMarked
package org.connectioncoach.language.english.whole;

import org.jspecify.annotations.NullMarked;
