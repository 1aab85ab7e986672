/**
 * Notes that go with an invitation: what they are made of, and how people speak of them. Lengths are in UTF-16 units, the
 * stricter of the ways LinkedIn may count. Nothing is ever reworded, it can be cut.
 */
@NullMarked
package org.connectioncoach.advice.note;

import org.jspecify.annotations.NullMarked;
