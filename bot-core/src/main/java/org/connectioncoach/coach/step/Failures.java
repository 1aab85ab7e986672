package org.connectioncoach.coach.step;

/**
 * A failure as a log may show it: its kind and where it happened, cause by cause. Never its message, which may quote
 * words a member wrote.
 */
public final class Failures {
    private static final int MOST_FRAMES = 12;

    private Failures() {}

    public static String told(Throwable failure) {
        StringBuilder told = new StringBuilder();
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 5; cause = cause.getCause(), depth++) {
            told.append(depth == 0 ? "" : " because of ")
                    .append(cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(MOST_FRAMES, frames.length); i++) {
                told.append(i == 0 ? " at " : " < ").append(frames[i]);
            }
        }
        return told.toString();
    }
}
