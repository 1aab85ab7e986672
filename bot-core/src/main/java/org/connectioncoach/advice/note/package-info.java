/**
 * Notes that go with an invitation: drafts joined from what the member said, and a check of a draft of theirs. Lengths
 * are in UTF-16 units, the stricter of the ways LinkedIn may count. Nothing is ever reworded, it can be cut.
 */
@NullMarked
package org.connectioncoach.advice.note;

import org.jspecify.annotations.NullMarked;
