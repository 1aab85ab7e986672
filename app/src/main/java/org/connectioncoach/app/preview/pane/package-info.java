/**
 * A conversation as one platform shows it: the real coach, the platform's real renderer, and the very JSON it would
 * send. A door knows one platform; a pane knows none.
 */
@NullMarked
package org.connectioncoach.app.preview.pane;

import org.jspecify.annotations.NullMarked;
