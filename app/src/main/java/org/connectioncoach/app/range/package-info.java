/** A range in one line, for people and for programs. Needs the content and the model, and neither store nor search. */
@NullMarked
package org.connectioncoach.app.range;

import org.jspecify.annotations.NullMarked;
