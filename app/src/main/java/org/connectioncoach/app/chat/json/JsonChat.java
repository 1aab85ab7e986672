package org.connectioncoach.app.chat.json;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectioncoach.app.chat.FormAnswers;
import org.connectioncoach.app.chat.Said;
import org.connectioncoach.app.chat.Screen;
import org.connectioncoach.app.chat.Stretch;
import org.connectioncoach.app.chat.Talk;
import org.connectioncoach.app.chat.Upload;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.message.Form;

/** For programs: one JSON object in, one out, a line each. A line that cannot be used is answered with its error. */
public final class JsonChat {
    private static final ObjectReader READER =
            new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String KEYS = "say, press, choose, submit, upload or later";

    private final Talk talk;
    private final Screen screen = new Screen();

    public JsonChat(Talk talk) {
        this.talk = talk;
    }

    /** Goes on until the input ends. */
    public void run(BufferedReader in, PrintStream out) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isBlank()) {
                out.println(answer(line));
                out.flush();
            }
        }
    }

    private ObjectNode answer(String line) {
        try {
            Said said = act(READER.readTree(line));
            screen.show(said);
            return JsonReplies.of(said);
        } catch (JsonProcessingException e) {
            return error("That line is not one JSON object; write for example {\"say\":\"hi\"}.");
        } catch (Unusable e) {
            return error(e.words);
        }
    }

    private Said act(JsonNode json) {
        if (!json.isObject() || json.size() != 1) {
            throw new Unusable("Write one object with one key: " + KEYS + ".");
        }
        Map.Entry<String, JsonNode> wish = json.properties().iterator().next();
        JsonNode value = wish.getValue();
        return switch (wish.getKey()) {
            case "say" -> talk.does(new Event.Said(text(value)));
            case "press" -> talk.does(press(text(value)));
            case "choose" -> talk.does(choose(entries(value)));
            case "submit" -> talk.does(submit(value));
            case "upload" ->
                talk.does(Upload.of(text(value)).orElseThrow(() -> new Unusable("I can't read that file.")));
            case "later" ->
                talk.waits(Stretch.of(text(value))
                        .orElseThrow(() -> new Unusable("Write a stretch of time such as \"3 days\".")));
            default -> throw new Unusable("I don't know \"" + wish.getKey() + "\"; write " + KEYS + ".");
        };
    }

    /** What isn't on the screen counts as typed, since typing a label does the same as pressing it. */
    private Event press(String wanted) {
        Optional<Event> event = screen.press(wanted);
        if (event.isEmpty() && wanted.matches("\\d{1,3}") && !screen.labels().isEmpty()) {
            throw new Unusable("There is no choice " + wanted + "; there are "
                    + screen.labels().size() + ": " + String.join(", ", screen.labels()) + ".");
        }
        return event.orElseGet(() -> new Event.Said(wanted));
    }

    private Event choose(List<String> wanted) {
        return screen.choose(wanted)
                .orElseThrow(() -> new Unusable(
                        "That is not in a list here; the choices are: " + String.join(", ", screen.labels()) + "."));
    }

    private Event submit(JsonNode fields) {
        Form form = screen.form().orElseThrow(() -> new Unusable("No form is open."));
        FormAnswers answers = new FormAnswers(form);
        fields.properties()
                .forEach(field -> answers.put(field.getKey(), entries(field.getValue()))
                        .ifPresent(problem -> {
                            throw new Unusable(problem);
                        }));
        screen.closeForm();
        return answers.submitted();
    }

    private static List<String> entries(JsonNode value) {
        if (!value.isArray()) {
            return List.of(text(value));
        }
        List<String> entries = new ArrayList<>();
        value.forEach(entry -> entries.add(text(entry)));
        return entries;
    }

    private static String text(JsonNode value) {
        if (!value.isValueNode()) {
            throw new Unusable("A text is needed there.");
        }
        return value.isNull() ? "" : value.asText();
    }

    private static ObjectNode error(String words) {
        return JsonNodeFactory.instance.objectNode().put("error", words);
    }

    /** Says why a line cannot be used. */
    private static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String words;

        Unusable(String words) {
            super(words, null, false, false);
            this.words = words;
        }
    }
}
