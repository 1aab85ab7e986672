package org.connectioncoach.content.finding;

/**
 * A place in a content file.
 *
 * @param file name without its folder, such as {@code riverton.yaml}
 * @param line counted from 1
 */
public record Mark(String file, int line) {
    /** The beginning of a file, for what concerns it as a whole. */
    public static Mark top(String file) {
        return new Mark(file, 1);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
