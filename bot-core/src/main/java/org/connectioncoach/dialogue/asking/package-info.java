/** Ask anything: the curated answer with its source, three guesses when unsure, a kind refusal and a person otherwise. */
@NullMarked
package org.connectioncoach.dialogue.asking;

import org.jspecify.annotations.NullMarked;
