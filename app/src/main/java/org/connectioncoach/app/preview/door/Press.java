package org.connectioncoach.app.preview.door;

import com.fasterxml.jackson.databind.JsonNode;
import org.connectioncoach.dialogue.Event;

/** What a press leads to. */
public sealed interface Press {
    /** The coach hears of it. */
    record Happened(Event event) implements Press {}

    /** The adapter opens a form by itself; submitting it is the event. */
    record Opens(String id, JsonNode form) implements Press {}

    /** The coach hears of it in the direct conversation, wherever it was pressed. */
    record Moves(Event event) implements Press {}

    /** An id that nobody wrote. */
    record Unknown() implements Press {}
}
