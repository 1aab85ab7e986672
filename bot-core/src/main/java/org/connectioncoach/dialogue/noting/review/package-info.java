/** The check of a note: one that was pasted, and what a draft in progress has to mend before it is shown. */
@NullMarked
package org.connectioncoach.dialogue.noting.review;

import org.jspecify.annotations.NullMarked;
