package org.connectioncoach.app.preview.author;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.function.Supplier;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.language.Topics;
import org.connectioncoach.message.Text;

/** Which answer a question would get, how sure that is, and what came next. */
final class TriedQuestion {
    private final ContentLibrary content;
    private final Supplier<Topics> topics;

    TriedQuestion(ContentLibrary content, Supplier<Topics> topics) {
        this.content = content;
        this.topics = topics;
    }

    ObjectNode ask(String question) {
        Topics.Finding finding = topics.get().find(question);
        ObjectNode answer =
                Author.object().put("verdict", finding.verdict().name().toLowerCase(Locale.ROOT));
        ArrayNode guesses = answer.putArray("guesses");
        finding.guesses().forEach(guess -> {
            ObjectNode one = guesses.addObject().put("id", guess.id()).put("confidence", guess.confidence());
            content.core()
                    .answer(guess.id())
                    .ifPresent(curated -> one.put("label", curated.label())
                            .put("answer", Text.parse(curated.markup()).plain())
                            .put("source", curated.source()));
        });
        return answer;
    }
}
