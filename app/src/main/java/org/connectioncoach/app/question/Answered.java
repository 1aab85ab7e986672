package org.connectioncoach.app.question;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.content.reading.Content;
import org.connectioncoach.dialogue.playbook.Playbook.CuratedAnswer;
import org.connectioncoach.language.Guess;
import org.connectioncoach.language.Topics;
import org.connectioncoach.language.Topics.Finding;
import org.connectioncoach.language.Topics.Verdict;
import org.connectioncoach.language.topic.Refusal;
import org.jspecify.annotations.Nullable;

/** Questions and what the coach answers. */
public final class Answered {
    private static final int GUESSES = 3;

    private final Content content;
    private final Topics topics;

    public Answered(Content content, Topics topics) {
        this.content = content;
        this.topics = topics;
    }

    /** The keys are the agreed ones: {@code topic} is null when unsure, and then three guesses say what is closest. */
    public ObjectNode json(String question) {
        Finding finding = topics.find(question);
        boolean refused = finding.verdict() == Verdict.OUT_OF_SCOPE;
        Optional<CuratedAnswer> answer = answer(finding);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("topic", refused ? Refusal.OUT_OF_SCOPE : topic(finding));
        json.put("answer", answer.map(this::words).orElse(null));
        json.put("source", refused ? null : answer.map(CuratedAnswer::source).orElse(null));
        List<Guess> guesses = finding.guesses();
        json.put("confidence", guesses.isEmpty() ? 1 : Math.round(guesses.get(0).confidence() * 100) / 100.0);
        ArrayNode closest = json.putArray("guesses");
        guesses.stream().skip(refused ? 1 : 0).limit(GUESSES).forEach(guess -> closest.add(guess.id()));
        return json;
    }

    private static @Nullable String topic(Finding finding) {
        return finding.verdict() == Verdict.SURE ? finding.guesses().get(0).id() : null;
    }

    private Optional<CuratedAnswer> answer(Finding finding) {
        return switch (finding.verdict()) {
            case SURE -> content.answer(finding.guesses().get(0).id());
            case OUT_OF_SCOPE ->
                content.answer(
                        finding.guesses().isEmpty()
                                ? "chat"
                                : finding.guesses().get(0).id());
            case UNSURE -> Optional.empty();
        };
    }

    private String words(CuratedAnswer answer) {
        return content.script().fillMarkup(answer.markup()).plain();
    }

    /** The answer as a person reads it. */
    public String text(String question) {
        Finding finding = topics.find(question);
        Optional<CuratedAnswer> answer = answer(finding);
        if (answer.isPresent()) {
            String source = finding.verdict() == Verdict.SURE
                    ? System.lineSeparator() + "Source: " + answer.get().source() + "."
                    : "";
            return words(answer.get()) + source;
        }
        List<String> labels = finding.guesses().stream()
                .limit(GUESSES)
                .flatMap(guess -> content.answer(guess.id()).stream())
                .map(CuratedAnswer::label)
                .toList();
        return "I'm not sure I have that. Closest: " + String.join(" · ", labels);
    }
}
