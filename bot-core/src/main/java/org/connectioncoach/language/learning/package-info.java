/** Learning a meaning from example phrases: features of words, and a small linear classifier over them. Pure. */
@NullMarked
package org.connectioncoach.language.learning;

import org.jspecify.annotations.NullMarked;
