package org.connectioncoach.content.questions;

import java.util.function.Supplier;
import org.connectioncoach.advice.note.check.NoteCheck;
import org.connectioncoach.advice.request.reading.RequestReader;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.dialogue.playbook.Desk;
import org.jspecify.annotations.Nullable;

/** The desk with the words of the content files. */
public final class ContentDesk {
    private ContentDesk() {}

    /** Reads each file when it is first needed. */
    public static Desk of(ConfigFiles files) {
        return new Desk(
                new Once<>(() -> new RequestReader(RequestFile.read(files))),
                new Once<>(() -> new NoteCheck(NoteFile.read(files))));
    }

    /** Makes a thing once, for everybody. */
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> making;
        private @Nullable T made;

        Once(Supplier<T> making) {
            this.making = making;
        }

        @Override
        public synchronized T get() {
            T thing = made;
            if (thing == null) {
                thing = making.get();
                made = thing;
            }
            return thing;
        }
    }
}
