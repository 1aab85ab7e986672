/** The real coach behind the preview, over a store in memory and the content of a folder. */
@NullMarked
package org.connectioncoach.app.preview.live;

import org.jspecify.annotations.NullMarked;
