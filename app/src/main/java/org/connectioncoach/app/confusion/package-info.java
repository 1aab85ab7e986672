/** Tries labeled examples on what the coach understands, and shows which meaning is taken for which. */
@NullMarked
package org.connectioncoach.app.confusion;

import org.jspecify.annotations.NullMarked;
