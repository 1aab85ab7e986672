package org.connectioncoach.message;

/**
 * Something to press; typing its label does the same.
 *
 * @param label a verb phrase or the answer itself, at most 38 characters so that no platform cuts it
 * @param spoken the label with its object, for a screen reader; at most 75 characters (Slack)
 * @param look how it stands out
 */
public record Choice(String label, String spoken, Action action, Look look) {
    /** How a choice stands out among its neighbours; at most one a row is {@code MAIN}. */
    public enum Look {
        MAIN,
        PLAIN,
        DANGER
    }

    public static Choice plain(String label, Action action) {
        return new Choice(label, label, action, Look.PLAIN);
    }

    public static Choice main(String label, Action action) {
        return new Choice(label, label, action, Look.MAIN);
    }

    public static Choice danger(String label, Action action) {
        return new Choice(label, label, action, Look.DANGER);
    }

    public Choice spoken(String words) {
        return new Choice(label, words, action, look);
    }

    public Choice at(long version) {
        return new Choice(label, spoken, action.at(version), look);
    }
}
