package org.connectioncoach.app.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.connectioncoach.store.pending.Letter;

/** What {@code ./coach letters} prints: ids and the platforms' error codes, no word of any message. */
public final class LettersReport {
    private LettersReport() {}

    /** One object: {@code dead doubtful}; each letter with id, platform, to, attempts, reason and at. */
    public static ObjectNode of(List<Letter> dead, List<Letter> doubtful) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        add(dead, json.putArray("dead"));
        add(doubtful, json.putArray("doubtful"));
        return json;
    }

    private static void add(List<Letter> letters, ArrayNode all) {
        for (Letter letter : letters) {
            all.addObject()
                    .put("id", letter.id())
                    .put("platform", letter.to().platform())
                    .put("to", letter.to().key())
                    .put("attempts", letter.attempts())
                    .put("reason", letter.reason())
                    .put("at", letter.at().toString());
        }
    }

    /** One line: when, to whom, why. */
    public static String line(Letter letter) {
        return letter.at().truncatedTo(ChronoUnit.SECONDS) + "  " + letter.to().key() + "  " + letter.reason()
                + " (attempts: " + letter.attempts() + ", message " + letter.id() + ")";
    }
}
