package org.connectioncoach.advice.note.draft;

import java.util.List;
import org.connectioncoach.advice.note.check.NoteReview;

/**
 * A draft of a note.
 *
 * @param text the note by itself
 * @param limit the longest it may be, in UTF-16 units
 * @param canCut sentences of the member's own that can go where it is too long; empty when it fits
 * @param review what the note check says of it
 */
public record Draft(String text, int limit, List<String> canCut, NoteReview review) {
    public Draft {
        canCut = List.copyOf(canCut);
    }

    public int length() {
        return text.length();
    }

    public boolean fits() {
        return text.length() <= limit;
    }
}
