package org.connectioncoach.picture;

import org.connectioncoach.message.Drawing;

/** Turns a drawing into a picture file. Safe to call from several threads. */
public interface PictureMaker {
    /**
     * A PNG, 1,200 pixels wide (twice the size it is shown at) and under 40 KB. Words that the bundled font cannot
     * show are left out of the picture, since the text beside it has them all. The caller must not change the bytes.
     */
    byte[] png(Drawing drawing);

    /** Draws with Java2D and keeps what it has drawn. */
    static PictureMaker standard() {
        return new CachedPictures(new Java2dPictures());
    }
}
