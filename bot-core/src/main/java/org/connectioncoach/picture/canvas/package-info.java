/** What a picture is drawn with: a sheet, its colors, the bundled font, and the file it becomes. Knows no drawing. */
@NullMarked
package org.connectioncoach.picture.canvas;

import org.jspecify.annotations.NullMarked;
