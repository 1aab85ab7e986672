package org.connectioncoach.content.questions;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.language.topic.Catalog;
import org.connectioncoach.language.topic.QuestionBook;
import org.connectioncoach.language.topic.Refusal;
import org.connectioncoach.language.topic.Synonyms;
import org.connectioncoach.language.topic.Topic;
import org.jspecify.annotations.Nullable;

/** Reads the question book from its content files. */
public final class QuestionFile {
    private static final String TOPICS = "topics.yaml";
    private static final String PHRASINGS = "phrasings.yaml";
    private static final String SYNONYMS = "synonyms.yaml";
    private static final String CALIBRATION = "calibration.yaml";

    /** The files of the question book. */
    public static final List<String> NAMES = Stream.of(TOPICS, PHRASINGS, SYNONYMS, CALIBRATION)
            .map("content/"::concat)
            .toList();

    private QuestionFile() {}

    public static QuestionBook read(ConfigFiles files) {
        TopicsFile topics = YamlFile.read(files, TOPICS, TopicsFile.class);
        PhrasingsFile phrasings = YamlFile.read(files, PHRASINGS, PhrasingsFile.class);
        SynonymsFile synonyms = YamlFile.read(files, SYNONYMS, SynonymsFile.class);
        CalibrationFile calibration = YamlFile.read(files, CALIBRATION, CalibrationFile.class);
        Catalog catalog = new Catalog(
                topics.topics().stream()
                        .map(entry -> entry.topic(some(phrasings.phrasings()).getOrDefault(entry.id(), List.of())))
                        .toList(),
                topics.out_of_scope().stream()
                        .map(entry -> new Refusal(
                                entry.id(),
                                entry.answer(),
                                some(phrasings.out_of_scope()).getOrDefault(entry.id(), List.of())))
                        .toList());
        return new QuestionBook(
                catalog, new Synonyms(some(synonyms.spelling()), some(synonyms.groups())), calibration.calibration());
    }

    /** A section that an author left out is empty. */
    private static <T> Map<String, T> some(@Nullable Map<String, T> section) {
        return section == null ? Map.of() : section;
    }

    private record TopicsFile(List<TopicEntry> topics, List<RefusalEntry> out_of_scope) {}

    private record TopicEntry(
            String id,
            String group,
            String label,
            String answer,
            String source,
            List<String> facts,
            @Nullable FollowUpEntry follow_up) {
        Topic topic(List<String> phrasings) {
            return new Topic(
                    id, group, label, answer, source, facts, phrasings, follow_up == null ? null : follow_up.read());
        }
    }

    private record FollowUpEntry(
            String label, @Nullable String flow, @Nullable String topic) {
        Topic.FollowUp read() {
            return new Topic.FollowUp(label, flow == null ? "" : flow, topic == null ? "" : topic);
        }
    }

    private record RefusalEntry(String id, String answer) {}

    private record PhrasingsFile(
            @Nullable Map<String, List<String>> phrasings,
            @Nullable Map<String, List<String>> out_of_scope) {}

    private record SynonymsFile(
            @Nullable Map<String, String> spelling,
            @Nullable Map<String, List<String>> groups) {}

    private record CalibrationFile(Map<String, List<String>> calibration) {}
}
