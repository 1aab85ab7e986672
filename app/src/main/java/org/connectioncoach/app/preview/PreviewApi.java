package org.connectioncoach.app.preview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectioncoach.app.preview.author.Author;
import org.connectioncoach.app.preview.door.Door;
import org.connectioncoach.app.preview.pane.Fields;
import org.connectioncoach.app.preview.pane.Outcome;
import org.connectioncoach.app.preview.pane.Pane;
import org.connectioncoach.app.preview.web.PreviewServer;
import org.connectioncoach.app.preview.web.Talk;

/** What the page can ask for and do: {@code api/state}, {@code api/author/…}, {@code api/<pane>/<act>}. */
final class PreviewApi implements PreviewServer.Api {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Pane> panes;
    private final Author author;

    PreviewApi(Map<String, Pane> panes, Author author) {
        this.panes = panes;
        this.author = author;
    }

    @Override
    public boolean answer(Talk talk) throws IOException {
        String[] path = talk.path().split("/", -1);
        if (talk.method().equals("GET") && talk.path().equals("api/state")) {
            talk.answer(state());
            return true;
        }
        if (!talk.method().equals("POST") || path.length != 3) {
            return false;
        }
        if (path[1].equals("author")) {
            Optional<ObjectNode> answer = author.answer(path[2], talk.body());
            if (answer.isPresent()) {
                talk.answer(answer.get());
            }
            return answer.isPresent();
        }
        if (!panes.containsKey(path[1])) {
            return false;
        }
        Outcome outcome = act(panes.get(path[1]), path[2], talk.body());
        String problem = outcome.problem();
        if (problem != null) {
            talk.refuse(409, problem);
            return true;
        }
        ObjectNode answer = JSON.createObjectNode();
        if (outcome.form() != null) {
            answer.put("formId", outcome.formId()).set("form", outcome.form());
        }
        talk.answer(answer);
        return true;
    }

    private ObjectNode state() {
        ObjectNode state = JSON.createObjectNode();
        ObjectNode all = state.putObject("panes");
        panes.forEach((name, pane) -> all.set(name, pane.state()));
        state.set("content", author.state());
        return state;
    }

    private Outcome act(Pane pane, String what, JsonNode body) throws IOException {
        String message = body.path("message").asText();
        return switch (what) {
            case "say" -> pane.say(body.path("text").asText());
            case "press" -> pane.press(message, pressed(body));
            case "submit" -> pane.submit(body.path("id").asText(), message, fields(body.path("fields")));
            case "dismiss" -> pane.dismiss(message);
            case "restart" -> pane.restart(pane.manner());
            default -> throw new Talk.NotUnderstood(404, "The preview has no such act.");
        };
    }

    private static Door.Pressed pressed(JsonNode body) {
        Map<String, List<String>> ticks = new LinkedHashMap<>();
        body.path("ticks").properties().forEach(block -> {
            List<String> values = new ArrayList<>();
            block.getValue().forEach(action -> values.addAll(strings(action)));
            ticks.put(block.getKey(), values);
        });
        return new Door.Pressed(
                body.path("id").asText(),
                strings(body.path("values")),
                body.path("block").asText(),
                ticks);
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(value -> strings.add(value.asText()));
        return strings;
    }

    private static Fields fields(JsonNode json) throws IOException {
        try {
            return Fields.read(json);
        } catch (IllegalArgumentException e) {
            throw new Talk.NotUnderstood(400, "The file did not arrive whole.");
        }
    }
}
