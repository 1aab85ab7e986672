package org.connectioncoach.app.preview.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What a person did, one thing at a time, so that it can be done again. */
final class Acts {
    private final List<Runnable> done = new ArrayList<>();
    private boolean replaying;

    /** @param again does the same for whoever is here then */
    synchronized Outcome act(Runnable again, Supplier<Outcome> act) {
        if (!replaying) {
            done.add(again);
        }
        return act.get();
    }

    /** Somebody who has done nothing yet begins. */
    synchronized Outcome fromTheStart(Supplier<Outcome> begin) {
        done.clear();
        return begin.get();
    }

    /** @param replay is given what does everything again, in order */
    synchronized void replay(Consumer<Runnable> replay) {
        replaying = true;
        try {
            replay.accept(() -> done.forEach(Runnable::run));
        } finally {
            replaying = false;
        }
    }
}
