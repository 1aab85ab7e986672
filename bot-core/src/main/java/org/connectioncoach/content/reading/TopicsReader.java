package org.connectioncoach.content.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectioncoach.content.tree.Entry;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.dialogue.playbook.Playbook.CuratedAnswer;

/** From a checked topics tree to the answers. */
public final class TopicsReader {
    private TopicsReader() {}

    /**
     * Answers by topic id, and what is said instead of an answer by the id of the reason.
     *
     * @param today entries that are not shown on this day are left out
     */
    public static Map<String, CuratedAnswer> read(Node.Fields topics, LocalDate today) {
        Map<String, CuratedAnswer> answers = new LinkedHashMap<>();
        for (Entry entry : new Entry(topics).entries("topics")) {
            if (Dates.shown(entry, today)) {
                CuratedAnswer answer = answer(entry);
                answers.put(answer.topicId(), answer);
            }
        }
        for (Entry entry : new Entry(topics).entries("out_of_scope")) {
            String id = entry.text("id");
            answers.put(id, new CuratedAnswer(id, "", entry.text("answer"), source("policy"), ""));
        }
        return answers;
    }

    /** The example phrasings that entries bring along, by topic id. */
    public static Map<String, List<String>> examples(Node.Fields topics) {
        Map<String, List<String>> examples = new LinkedHashMap<>();
        for (Entry entry : new Entry(topics).entries("topics")) {
            if (entry.has("examples")) {
                examples.put(entry.text("id"), entry.words("examples"));
            }
        }
        return examples;
    }

    private static CuratedAnswer answer(Entry entry) {
        String id = entry.text("id");
        return new CuratedAnswer(
                id,
                entry.text("label", id.replace('_', ' ')),
                entry.text("answer"),
                source(entry.text("source")),
                entry.maybeEntry("follow_up").map(next -> next.text("flow", "")).orElse(""));
    }

    /** Who says so, as members read it. */
    private static String source(String source) {
        return switch (source) {
            case "core" -> "core guidance";
            case "policy" -> "how this coach works";
            default -> source.replaceFirst("^outside:\\s*", "");
        };
    }
}
