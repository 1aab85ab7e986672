package org.connectioncoach.store.secret;

/**
 * Where a sealed text is kept. It is part of the seal: a text that is moved to another row or column does not open.
 *
 * @param row ids only; the same on every read
 */
public record Place(String table, String row, String column) {
    /** What keys are derived for: all rows of a column share one. */
    String purpose() {
        return table + "." + column;
    }
}
