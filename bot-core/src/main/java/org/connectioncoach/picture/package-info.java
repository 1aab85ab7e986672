/**
 * The gauge and the charts as PNG, drawn with Java2D and a bundled font, so that a server without any font draws the
 * same picture. {@link org.connectioncoach.picture.PictureMaker} is the way in. A picture never carries what the text
 * beside it does not say.
 */
@NullMarked
package org.connectioncoach.picture;

import org.jspecify.annotations.NullMarked;
