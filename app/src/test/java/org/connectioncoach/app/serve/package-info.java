/** {@code ./coach run} as a process of its own, against both platforms' fakes. */
@NullMarked
package org.connectioncoach.app.serve;

import org.jspecify.annotations.NullMarked;
