package org.connectioncoach.coach.suggestion;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.connectioncoach.coach.playbook.ContentPlaybooks;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.content.questions.QuestionFile;
import org.connectioncoach.content.reading.Content;
import org.connectioncoach.language.Guess;
import org.connectioncoach.language.Topics;
import org.connectioncoach.language.Topics.Finding;
import org.connectioncoach.language.Topics.Verdict;
import org.connectioncoach.language.topic.QuestionBook;
import org.connectioncoach.language.topic.Topic;

/**
 * Questions to offer to somebody who is typing one: in the words in which people ask, one a topic, and each surely
 * answered. Safe for many threads.
 */
public final class SuggestedQuestions {
    /** As many as Discord shows. */
    private static final int MOST = 25;

    /** Characters in what Discord shows. */
    private static final int LONGEST = 100;

    /** A topic whose next phrasings are not surely about it either is left out. */
    private static final int TRIES = 4;

    /** Nobody who is well needs to read these; who is not asks without being led to it. */
    private static final String CARE = "care";

    /** What to begin with: a workspace's own topics, then what concerns everybody. */
    private static final List<String> COMMON = List.of("workspace", "general", "overview");

    private static final int FEW = 10;

    private final ContentLibrary library;
    private final ContentPlaybooks playbooks;
    /** Weak keys compare by identity: edited content brings another book. */
    private final LoadingCache<Content, QuestionBook> books;

    public SuggestedQuestions(ContentLibrary library, ContentPlaybooks playbooks) {
        this.library = library;
        this.playbooks = playbooks;
        this.books = Caffeine.newBuilder()
                .weakKeys()
                .executor(Runnable::run)
                .build(core -> QuestionFile.read(library.files()));
    }

    /**
     * Questions close to what is typed, closest first, 25 at most and none longer than 100 characters; a few common ones
     * where nothing is typed yet. The first call reads the question book, which takes some tenths of a second.
     *
     * @param group Slack's team id, Discord's server id, or empty
     */
    public List<String> about(String typed, String platform, String group, Locale locale) {
        Content content = library.contentFor(platform, group, locale);
        Topics topics = playbooks.of(content).topics();
        List<Topic> offered = books.get(library.core()).with(content.examples()).catalog().topics().stream()
                .filter(topic -> !topic.group().equals(CARE)
                        && content.answer(topic.id()).isPresent())
                .toList();
        Typed words = Typed.of(typed);
        Stream<Topic> close = words.words().isEmpty() ? common(offered) : close(words, offered, topics.find(typed));
        return close.distinct()
                .flatMap(topic -> question(topic, words, topics).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<Topic> common(List<Topic> offered) {
        return COMMON.stream()
                .flatMap(group -> offered.stream().filter(topic -> topic.group().equals(group)))
                .limit(FEW);
    }

    /** What is surely meant, what is asked in these words, and what else may be meant. */
    private static Stream<Topic> close(Typed words, List<Topic> offered, Finding finding) {
        Stream<Topic> guessed = finding.guesses().stream()
                .map(Guess::id)
                .flatMap(id -> offered.stream().filter(topic -> topic.id().equals(id)));
        return switch (finding.verdict()) {
            case SURE -> Stream.concat(guessed.limit(1), words.among(offered));
            case UNSURE -> Stream.concat(words.among(offered), guessed);
            case OUT_OF_SCOPE -> words.among(offered);
        };
    }

    private static Optional<String> question(Topic topic, Typed words, Topics topics) {
        return words.phrasings(topic)
                .filter(phrasing -> phrasing.length() <= LONGEST)
                .limit(TRIES)
                .map(SuggestedQuestions::asSentence)
                .filter(question -> answers(topic, topics.find(question)))
                .findFirst();
    }

    private static boolean answers(Topic topic, Finding finding) {
        return finding.verdict() == Verdict.SURE
                && finding.guesses().get(0).id().equals(topic.id());
    }

    private static String asSentence(String phrasing) {
        return phrasing.substring(0, 1).toUpperCase(Locale.ROOT) + phrasing.substring(1);
    }
}
