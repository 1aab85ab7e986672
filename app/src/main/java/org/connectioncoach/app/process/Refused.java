package org.connectioncoach.app.process;

/** Something a person can put right: its message is one line with the remedy, and no trace is worth reading. */
public final class Refused extends RuntimeException {
    /** Exit status for wrong use and wrong settings. */
    public static final int WRONG_USE = 2;

    /** Exit status for work that could not be done. */
    public static final int FAILED = 1;

    private static final long serialVersionUID = 1;

    private final String words;
    private final int status;

    private Refused(String message, int status) {
        super(message, null, false, false);
        this.words = message;
        this.status = status;
    }

    public static Refused wrongUse(String message) {
        return new Refused(message, WRONG_USE);
    }

    public static Refused failed(String message) {
        return new Refused(message, FAILED);
    }

    /** One line, or one a problem. */
    public String words() {
        return words;
    }

    public int status() {
        return status;
    }
}
