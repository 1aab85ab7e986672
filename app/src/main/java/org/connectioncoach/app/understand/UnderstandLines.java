package org.connectioncoach.app.understand;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Understanding;

/** Reads line by line what people might say, and writes what it means. */
public final class UnderstandLines {
    private static final ObjectReader READER =
            new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Set<String> USED = Set.of("text", "expecting");

    private final Understanding understanding;
    private final LocalDate today;

    public UnderstandLines(Understanding understanding, LocalDate today) {
        this.understanding = understanding;
        this.today = today;
    }

    /** Words in, a meaning out; goes on until the input ends. */
    public void words(Expecting expecting, BufferedReader in, PrintStream out) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isBlank()) {
                out.println(json(line, expecting));
            }
        }
    }

    /** One JSON object a line, in and out; what is not used is handed through. */
    public void json(BufferedReader in, PrintStream out) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isBlank()) {
                out.println(answer(line));
            }
        }
    }

    /** What some words mean under a question, as JSON. */
    public ObjectNode json(String words, Expecting expecting) {
        return MeaningJson.of(understanding.read(words, expecting, today));
    }

    private ObjectNode answer(String line) {
        JsonNode asked;
        try {
            asked = READER.readTree(line);
        } catch (JsonProcessingException e) {
            return error("That line is not one JSON object; write for example {\"id\":1,\"text\":\"third yr nursing\","
                    + "\"expecting\":\"stage\"}.");
        }
        if (!asked.isObject()) {
            return error("Write one object a line, with text and expecting.");
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        asked.properties().stream()
                .filter(property -> !USED.contains(property.getKey()))
                .forEach(property -> answer.set(property.getKey(), property.getValue()));
        JsonNode text = asked.path("text");
        Optional<Expecting> expecting = expecting(asked.path("expecting").asText("nothing"));
        if (!text.isValueNode() || expecting.isEmpty()) {
            return answer.put(
                    "error",
                    text.isValueNode() ? "expecting is one of " + names() + "." : "text is missing: what was said.");
        }
        return answer.setAll(json(text.isNull() ? "" : text.asText(), expecting.get()));
    }

    /** The question that a name such as {@code stage} stands for. */
    public static Optional<Expecting> expecting(String name) {
        return Arrays.stream(Expecting.values())
                .filter(expecting -> expecting.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    public static String names() {
        return String.join(
                ", ",
                Arrays.stream(Expecting.values())
                        .map(expecting -> expecting.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static ObjectNode error(String words) {
        return JsonNodeFactory.instance.objectNode().put("error", words);
    }
}
