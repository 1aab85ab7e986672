package org.connectioncoach.dialogue;

import java.util.List;
import java.util.Map;
import org.connectioncoach.message.Action;

/** Something a member did, or something that came due, in the past tense and free of any platform. */
public sealed interface Event {
    <R> R accept(Visitor<R> visitor);

    /** One method a kind of event: a new kind does not compile until everybody who steps knows it. */
    interface Visitor<R> {
        R said(Said said);

        R chose(Chose chose);

        R submitted(Submitted submitted);

        R invoked(Invoked invoked);

        R uploaded(Uploaded uploaded);

        R arrived(Arrived arrived);

        R elapsed(Elapsed elapsed);
    }

    /** Wrote a message; up to any length, unchecked. */
    record Said(String words) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.said(this);
        }
    }

    /**
     * Pressed a button or chose from a list.
     *
     * @param values what was chosen from a list, empty for a button (its value is in the action)
     */
    record Chose(Action action, List<String> values) implements Event {
        public Chose {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.chose(this);
        }

        public static Chose button(Action action) {
            return new Chose(action, List.of());
        }
    }

    /** Sent a form. Fields without an answer are absent or empty. */
    record Submitted(Action action, Map<String, List<String>> fields) implements Event {
        public Submitted {
            fields = Map.copyOf(fields);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.submitted(this);
        }

        public String first(String field) {
            List<String> values = fields.getOrDefault(field, List.of());
            return values.isEmpty() ? "" : values.get(0);
        }

        public List<String> all(String field) {
            return fields.getOrDefault(field, List.of());
        }
    }

    /**
     * Used a command or a shortcut.
     *
     * @param command {@code start range ask check note human privacy help settings network}, or empty for the bare
     *     {@code /coach}; not yet checked
     * @param words everything after it
     */
    record Invoked(String command, String words) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.invoked(this);
        }
    }

    /**
     * Sent a file.
     *
     * @param content the bytes, read in memory; null when it was too large or could not be fetched
     * @param size in bytes, as the platform says
     */
    @SuppressWarnings("ArrayRecordComponent") // read once and dropped; never compared, never kept
    record Uploaded(String fileName, byte @org.jspecify.annotations.Nullable [] content, long size) implements Event {
        /** The file by its name, as it may be kept. */
        public Uploaded withoutContent() {
            return new Uploaded(fileName, null, size);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.uploaded(this);
        }
    }

    /** Opened the conversation or the home page for the first time, or sent something without words (a sticker). */
    record Arrived(Kind kind) implements Event {
        /** What arriving was. */
        public enum Kind {
            OPENED,
            WORDLESS
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.arrived(this);
        }
    }

    /** A time that the dialogue asked for has come. */
    record Elapsed(String schedule) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.elapsed(this);
        }
    }
}
