package org.connectioncoach.message;

import java.util.List;

/** One part of a {@link Form}. Labels are at most 45 characters (Discord). */
public sealed interface Field {
    /** Key under which the answer comes back. */
    String id();

    String label();

    boolean required();

    /** Free words. {@code maxLength} in UTF-16 units, at most 3,000 (Slack). */
    record Words(String id, String label, String hint, String initial, boolean required, boolean longer, int maxLength)
            implements Field {}

    /** One of a few; {@code initial} is a value or empty. At most ten options (Discord's radio group). */
    record OneOf(String id, String label, List<Option> options, String initial, boolean required) implements Field {
        public OneOf {
            options = List.copyOf(options);
        }
    }

    /** Any of a few, as ticks; {@code initial} are values. At most ten options (both platforms). */
    record AnyOf(String id, String label, List<Option> options, List<String> initial, boolean required)
            implements Field {
        public AnyOf {
            options = List.copyOf(options);
            initial = List.copyOf(initial);
        }
    }

    /** A file to upload, such as LinkedIn's Connections.csv. */
    record Upload(String id, String label, List<String> endings, boolean required) implements Field {
        public Upload {
            endings = List.copyOf(endings);
        }
    }
}
