/** Looks at where data is kept: the folder, its disk, and the store in it; nothing is made and nothing changed. */
@NullMarked
package org.connectioncoach.app.doctor.stored;

import org.jspecify.annotations.NullMarked;
