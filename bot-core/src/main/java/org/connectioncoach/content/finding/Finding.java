package org.connectioncoach.content.finding;

/**
 * One thing that the check noticed in a content file.
 *
 * @param id what it is about, as a path such as {@code tips.patch.stu.alumni}; may be empty
 * @param what the problem, in plain words
 * @param remedy what to do about it
 */
public record Finding(Level level, Mark mark, String id, String what, String remedy) {

    public static Finding stop(Mark mark, String id, String what, String remedy) {
        return new Finding(Level.STOP, mark, id, what, remedy);
    }

    public static Finding check(Mark mark, String id, String what, String remedy) {
        return new Finding(Level.CHECK, mark, id, what, remedy);
    }

    public static Finding tip(Mark mark, String id, String what, String remedy) {
        return new Finding(Level.TIP, mark, id, what, remedy);
    }

    public String file() {
        return mark.file();
    }

    public int line() {
        return mark.line();
    }

    /** One line: {@code file:line · level · id: what · what to do}. */
    public String sentence() {
        String about = id.isEmpty() ? what : id + ": " + what;
        return mark + " · " + level.label() + " · " + about + " · " + remedy;
    }
}
