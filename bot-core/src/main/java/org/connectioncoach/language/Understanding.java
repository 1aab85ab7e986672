package org.connectioncoach.language;

import java.time.LocalDate;

/** Reads what a person wrote. Never throws, whatever was written; the same words give the same meaning. */
public interface Understanding {
    /**
     * @param text what was written, up to {@value #MAX_LENGTH} characters; the caller refuses more
     * @param expecting what the open question asks for
     * @param today the member's date, for "graduated last spring"
     */
    Meaning read(String text, Expecting expecting, LocalDate today);

    /** Longest message that is read at all (product design B.14: over 1,000 characters gets a kind question back). */
    int MAX_LENGTH = 1_000;
}
