/** Serving the platforms: both doors opened in order, a bare health page, and a stop that loses nothing. */
@NullMarked
package org.connectioncoach.app.serve;

import org.jspecify.annotations.NullMarked;
