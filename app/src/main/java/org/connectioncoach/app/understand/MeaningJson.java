package org.connectioncoach.app.understand;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.member.Count;
import org.connectioncoach.member.Stage;
import org.jspecify.annotations.Nullable;

/** A meaning as JSON: what is not said is null or empty, a range has two ends and no value, that of "500+" is open. */
final class MeaningJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private MeaningJson() {}

    static ObjectNode of(Meaning meaning) {
        ObjectNode json = JSON.objectNode();
        json.put("meaning", name(meaning));
        json.put("stage", meaning.stage().map(Stage::id).orElse(null));
        json.set("count", count(meaning.number()));
        ArrayNode goals = json.putArray("goals");
        meaning.goals().forEach(goal -> goals.add(goal.id()));
        json.put("confirm", meaning.saidYes());
        json.put("confidence", Math.round(meaning.confidence() * 100) / 100.0);
        ArrayNode guesses = json.putArray("guesses");
        if (meaning.kind() == Meaning.Kind.ASK_AGAIN) {
            meaning.guesses().stream().limit(2).forEach(guess -> guesses.add(guess.id()));
        }
        return json;
    }

    /** What programs know: asking what is stored counts as asking for one's data, "what if" as a side question. */
    private static String name(Meaning meaning) {
        Manner manner = meaning.manner();
        if (manner == null) {
            return meaning.kind().name().toLowerCase(Locale.ROOT);
        }
        return switch (manner) {
            case PRIVACY -> Manner.PRIVACY_EXPORT.id();
            case WHAT_IF -> Manner.DIGRESSION_QUESTION.id();
            default -> manner.id();
        };
    }

    private static @Nullable ObjectNode count(NumberReading number) {
        if (number instanceof NumberReading.Read read) {
            return read.count().kind() == Count.Kind.UNKNOWN ? typed("unknown") : read(read);
        }
        if (number instanceof NumberReading.Vague) {
            return typed("unknown");
        }
        if (number instanceof NumberReading.Impossible impossible) {
            return typed("invalid").put("value", impossible.said());
        }
        return null;
    }

    private static ObjectNode read(NumberReading.Read read) {
        boolean range = read.min() != read.max();
        ObjectNode json = typed(range ? "range" : "int");
        if (!range) {
            json.put("value", read.count().value());
        }
        json.put("min", read.min());
        if (read.max() >= 0) {
            json.put("max", read.max());
        }
        return json;
    }

    private static ObjectNode typed(String type) {
        return JSON.objectNode()
                .put("type", type)
                .putNull("value")
                .putNull("min")
                .putNull("max");
    }
}
