package org.connectioncoach.app.command.operate;

import java.io.PrintStream;
import org.connectioncoach.store.backup.CopyProgress;

/** Tells whoever waits for a large copy how far it is, on standard error; a small one is over before anybody asks. */
final class Announced implements CopyProgress {
    /** From here on a copy takes long enough to be asked about, in bytes (our own choice). */
    private static final long LARGE = 100L << 20;

    private static final long MEGABYTE = 1L << 20;

    /** How much more must be done before it is told again, in percent. */
    private static final int STEP = 10;

    private final PrintStream err;
    private long told = -1;

    Announced(PrintStream err) {
        this.err = err;
    }

    @Override
    public void copied(long bytes, long of) {
        if (of < LARGE) {
            return;
        }
        long percent = bytes * 100 / of / STEP * STEP;
        if (percent > told) {
            told = percent;
            err.println("Copying " + of / MEGABYTE + " MB: " + percent + " %");
        }
    }
}
