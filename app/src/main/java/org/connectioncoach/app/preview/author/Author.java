package org.connectioncoach.app.preview.author;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.connectioncoach.app.preview.pane.Pane;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.language.Topics;

/** What the workbench can be asked, each question under a name of its own. */
public final class Author {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ContentLibrary content;
    private final TriedQuestion questions;
    private final SeeItAs seeItAs;

    /** @param topics built on first use, since it takes a moment */
    public Author(ContentLibrary content, Supplier<Topics> topics, Map<String, Pane> panes) {
        this.content = content;
        this.questions = new TriedQuestion(content, topics);
        this.seeItAs = new SeeItAs(content, panes);
    }

    /** Empty when there is no such question. */
    public Optional<ObjectNode> answer(String what, JsonNode body) {
        return switch (what) {
            case "options" -> Optional.of(Options.of(content.core(), content.workspaceNames()));
            case "ask" -> Optional.of(questions.ask(body.path("question").asText()));
            case "tip" ->
                Optional.of(TipAudience.of(content.core(), body.path("id").asText()));
            case "see" -> Optional.of(seeItAs.show(body));
            default -> Optional.empty();
        };
    }

    /** Which content is served, and what the check says about files that are not. */
    public ObjectNode state() {
        return ContentState.of(content);
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }
}
