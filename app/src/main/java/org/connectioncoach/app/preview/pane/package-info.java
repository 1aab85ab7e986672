/** A conversation as the page shows it: one person, the real coach, one door. Nothing here knows a platform. */
@NullMarked
package org.connectioncoach.app.preview.pane;

import org.jspecify.annotations.NullMarked;
