package org.connectioncoach.search;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.connectioncoach.language.topic.Catalog;
import org.connectioncoach.language.topic.Refusal;
import org.connectioncoach.language.topic.Topic;
import org.jspecify.annotations.Nullable;

/** Reads the question book from its content files. */
public final class QuestionFiles {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true)
            .build();

    private QuestionFiles() {}

    /** The question book that is shipped with the coach. */
    public static QuestionBook shipped() {
        return read(name -> {
            InputStream file = QuestionFiles.class.getResourceAsStream("/config/content/" + name);
            if (file == null) {
                throw new IllegalStateException("the coach is shipped without config/content/" + name);
            }
            return file;
        });
    }

    /** @param files opens a content file by its name, such as {@code topics.yaml} */
    public static QuestionBook read(Function<String, InputStream> files) {
        TopicsFile topics = parse(files, "topics.yaml", new TypeReference<>() {});
        PhrasingsFile phrasings = parse(files, "phrasings.yaml", new TypeReference<>() {});
        SynonymsFile synonyms = parse(files, "synonyms.yaml", new TypeReference<>() {});
        CalibrationFile calibration = parse(files, "calibration.yaml", new TypeReference<>() {});
        Catalog catalog = new Catalog(
                topics.topics().stream()
                        .map(entry -> entry.topic(phrasings.phrasings().getOrDefault(entry.id(), List.of())))
                        .toList(),
                topics.out_of_scope().stream()
                        .map(entry -> new Refusal(
                                entry.id(),
                                entry.answer(),
                                phrasings.out_of_scope().getOrDefault(entry.id(), List.of())))
                        .toList());
        return new QuestionBook(
                catalog, new Synonyms(synonyms.spelling(), synonyms.groups()), calibration.calibration());
    }

    private static <T> T parse(Function<String, InputStream> files, String name, TypeReference<T> type) {
        try (InputStream file = files.apply(name)) {
            return YAML.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
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

    private record PhrasingsFile(Map<String, List<String>> phrasings, Map<String, List<String>> out_of_scope) {}

    private record SynonymsFile(Map<String, String> spelling, Map<String, List<String>> groups) {}

    private record CalibrationFile(Map<String, List<String>> calibration) {}
}
