package org.connectioncoach.picture;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.connectioncoach.message.Drawing;

/** Draws each picture once: equal drawings are the same picture. */
final class CachedPictures implements PictureMaker {
    /** About 16 MB at the most, at under 40 KB a picture. */
    private static final int MAX_PICTURES = 400;

    private final LoadingCache<Drawing, byte[]> pictures;

    CachedPictures(PictureMaker maker) {
        pictures = Caffeine.newBuilder().maximumSize(MAX_PICTURES).build(maker::png);
    }

    @Override
    public byte[] png(Drawing drawing) {
        return pictures.get(drawing);
    }
}
