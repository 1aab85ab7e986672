package org.connectioncoach.advice;

/**
 * One term of the sum behind a position.
 *
 * @param id {@code start}, {@code goal:<id>}, {@code <factor>:<option>} or {@code limit}
 * @param push percentage points; a second goal may add halves
 * @param text the reason in words
 */
public record Reason(String id, double push, String text) {}
