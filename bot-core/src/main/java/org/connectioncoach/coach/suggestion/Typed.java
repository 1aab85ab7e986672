package org.connectioncoach.coach.suggestion;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.connectioncoach.language.topic.Topic;

/** What somebody has typed so far; its last word may be half of one. */
record Typed(String start, List<String> words) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+']+");

    static Typed of(String typed) {
        String folded = folded(typed).strip();
        return new Typed(
                folded,
                BETWEEN_WORDS
                        .splitAsStream(folded)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList());
    }

    /** Topics asked for in these words: first those where a question begins with them. */
    Stream<Topic> among(List<Topic> topics) {
        return Stream.concat(
                topics.stream().filter(topic -> topic.phrasings().stream().anyMatch(this::begins)),
                topics.stream().filter(topic -> topic.phrasings().stream().anyMatch(this::isIn)));
    }

    /** All phrasings of a topic, those in these words first. */
    Stream<String> phrasings(Topic topic) {
        return Stream.of(
                        topic.phrasings().stream().filter(this::begins),
                        topic.phrasings().stream().filter(this::isIn),
                        topic.phrasings().stream())
                .flatMap(phrasings -> phrasings)
                .distinct();
    }

    private boolean begins(String phrasing) {
        return !words.isEmpty() && folded(phrasing).startsWith(start);
    }

    private boolean isIn(String phrasing) {
        String folded = " " + folded(phrasing);
        return !words.isEmpty() && words.stream().allMatch(word -> folded.contains(" " + word));
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
