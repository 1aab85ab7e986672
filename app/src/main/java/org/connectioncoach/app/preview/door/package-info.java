/**
 * The two platforms as the preview reaches them: each door renders with its adapter's own code, so that what is shown
 * is what would be sent, and reads what was pressed as the adapter does.
 */
@NullMarked
package org.connectioncoach.app.preview.door;

import org.jspecify.annotations.NullMarked;
