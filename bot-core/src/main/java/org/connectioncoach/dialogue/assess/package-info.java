/**
 * The assessment: three questions in any order and any wording, one message with everything, corrections on the way. It
 * ends in the result card ({@code dialogue.card}).
 */
@NullMarked
package org.connectioncoach.dialogue.assess;

import org.jspecify.annotations.NullMarked;
