/** Rules for the files by which requests, notes and answers are understood: phrases that read, words claimed once. */
@NullMarked
package org.connectioncoach.content.check.words;

import org.jspecify.annotations.NullMarked;
