package org.connectioncoach.app.question;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Goes through standard input line by line. */
public final class JsonLines {
    private static final ObjectReader READER =
            new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final BufferedReader in;

    public JsonLines(InputStream in) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** Every line that is not blank. */
    public void each(Consumer<String> line) {
        try {
            for (String read = in.readLine(); read != null; read = in.readLine()) {
                if (!read.isBlank()) {
                    line.accept(read);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading what is typed", e);
        }
    }

    /**
     * One JSON object a line, in and out; a line that is none gets an error of its own, and the rest goes on.
     *
     * @param used the keys that are read; all others are handed through
     */
    public void answer(Set<String> used, Function<JsonNode, ObjectNode> answering, PrintStream out) {
        each(line -> out.println(answer(line, used, answering)));
    }

    private static ObjectNode answer(String line, Set<String> used, Function<JsonNode, ObjectNode> answering) {
        JsonNode asked;
        try {
            asked = READER.readTree(line);
        } catch (JsonProcessingException e) {
            return error(
                    "That line is not one JSON object; write for example {\"id\":1,\"text\":\"who should I add\"}.");
        }
        if (!asked.isObject()) {
            return error("Write one object a line, with text.");
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        asked.properties().stream()
                .filter(property -> !used.contains(property.getKey()))
                .forEach(property -> answer.set(property.getKey(), property.getValue()));
        return asked.path("text").isTextual()
                ? answer.setAll(answering.apply(asked))
                : answer.put("error", "text is missing: what was said.");
    }

    private static ObjectNode error(String words) {
        return JsonNodeFactory.instance.objectNode().put("error", words);
    }
}
