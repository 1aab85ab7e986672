package org.connectioncoach.app.doctor.finding;

/**
 * One line of the doctor.
 *
 * @param subject what was looked at
 * @param what what was found
 * @param remedy what to do about it; empty where there is nothing to do
 */
public record Finding(Verdict verdict, String subject, String what, String remedy) {
    /** How well something is. */
    public enum Verdict {
        /** Nothing to do. */
        FINE("ok"),
        /** Works, with something to know. */
        NOTE("note"),
        /** Must be mended before the coach can serve. */
        MEND("mend");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Nothing to do. */
    public static Finding fine(String subject, String what) {
        return new Finding(Verdict.FINE, subject, what, "");
    }

    /** Works, with something to know. */
    public static Finding note(String subject, String what, String remedy) {
        return new Finding(Verdict.NOTE, subject, what, remedy);
    }

    /** Keeps the coach from serving until it is mended. */
    public static Finding mend(String subject, String what, String remedy) {
        return new Finding(Verdict.MEND, subject, what, remedy);
    }

    /** What was found and what to do, in one sentence. */
    public String words() {
        return remedy.isEmpty() ? what : what + "; " + remedy;
    }
}
