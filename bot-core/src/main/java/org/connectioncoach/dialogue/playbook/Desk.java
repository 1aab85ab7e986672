package org.connectioncoach.dialogue.playbook;

import java.util.function.Supplier;
import org.connectioncoach.advice.note.check.NoteCheck;
import org.connectioncoach.advice.request.reading.RequestReader;

/** What reads requests and notes, made when it is first needed; safe for several threads. */
public final class Desk {
    private final Supplier<RequestReader> requestReader;
    private final Supplier<NoteCheck> noteCheck;

    /** Both suppliers give the same every time. */
    public Desk(Supplier<RequestReader> requestReader, Supplier<NoteCheck> noteCheck) {
        this.requestReader = requestReader;
        this.noteCheck = noteCheck;
    }

    public RequestReader requests() {
        return requestReader.get();
    }

    public NoteCheck notes() {
        return noteCheck.get();
    }
}
