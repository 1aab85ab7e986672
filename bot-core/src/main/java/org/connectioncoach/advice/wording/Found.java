package org.connectioncoach.advice.wording;

/**
 * Words that a phrase was found in.
 *
 * @param from the first of them, counted in words
 * @param to the word after the last
 */
public record Found(int from, int to, String words) {
    /** Whether the other holds all of these words, and maybe more. */
    public boolean isWithin(Found other) {
        return other.from <= from && to <= other.to;
    }

    public boolean overlaps(Found other) {
        return from < other.to && other.from < to;
    }

    /** In words. */
    public int length() {
        return to - from;
    }
}
