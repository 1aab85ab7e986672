package org.connectioncoach.app.doctor;

/**
 * One line of the doctor.
 *
 * @param subject what was looked at
 * @param words what was found and, unless all is well, what to do
 */
public record Finding(Verdict verdict, String subject, String words) {
    /** How well something is. */
    public enum Verdict {
        /** Nothing to do. */
        FINE("ok  "),
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

    static Finding fine(String subject, String words) {
        return new Finding(Verdict.FINE, subject, words);
    }

    static Finding note(String subject, String words) {
        return new Finding(Verdict.NOTE, subject, words);
    }

    static Finding mend(String subject, String words) {
        return new Finding(Verdict.MEND, subject, words);
    }
}
