package org.connectioncoach.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.questions.QuestionFile;
import org.connectioncoach.language.Topics.Finding;
import org.connectioncoach.language.Topics.Verdict;
import org.connectioncoach.language.topic.QuestionBook;
import org.connectioncoach.language.topic.Refusal;
import org.connectioncoach.language.topic.Topic;
import org.connectioncoach.search.AskedQuestions.Outcome;
import org.connectioncoach.search.reading.Spelling;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearnedTopicsTest {
    private static QuestionBook book;
    private static LearnedTopics topics;

    @BeforeAll
    static void learn() {
        book = QuestionFile.read(ConfigFiles.shipped());
        topics = LearnedTopics.learn(book);
    }

    /** The bars for plain voices, and what was reached for the oddest ones. */
    @ParameterizedTest
    @CsvSource({
        "heldout-1, 0.90, 0.97",
        "heldout-3, 0.90, 0.97",
        "heldout-4, 0.56, 0.84",
        "heldout-5, 0.74, 0.86",
        "heldout-6, 0.82, 0.95"
    })
    void findsTheTopicOfQuestionsItNeverSaw(String file, double atOnce, double amongThree) {
        Outcome outcome = AskedQuestions.read(file).askedOf(topics);
        System.out.println(outcome);
        assertThat(outcome.atOnce()).as(outcome::toString).isGreaterThanOrEqualTo(atOnce);
        assertThat(outcome.amongThree()).as(outcome::toString).isGreaterThanOrEqualTo(amongThree);
        assertThat(outcome.answered()).as(outcome::toString).isLessThanOrEqualTo(0.05);
        assertThat(outcome.refused()).as(outcome::toString).isLessThanOrEqualTo(0.06);
    }

    @ParameterizedTest
    @ValueSource(strings = {"heldout-1", "heldout-3", "heldout-4", "heldout-5", "heldout-6"})
    void neverLearnedAHeldOutQuestion(String file) {
        Set<List<String>> learned = new HashSet<>();
        book.catalog().topics().forEach(topic -> topic.phrasings().forEach(text -> learned.add(Spelling.split(text))));
        book.catalog()
                .refusals()
                .forEach(refusal -> refusal.phrasings().forEach(text -> learned.add(Spelling.split(text))));
        book.calibration().values().forEach(texts -> texts.forEach(text -> learned.add(Spelling.split(text))));
        assertThat(AskedQuestions.read(file).questions())
                .allSatisfy(asked -> assertThat(learned.contains(Spelling.split(asked.text())))
                        .as(asked.text())
                        .isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!", "\u200b\u200f", "😀😀", "\u0000\uffff\ud800"})
    void refusesWhatHoldsNoWord(String text) {
        assertThat(topics.find(text).verdict()).isEqualTo(Verdict.OUT_OF_SCOPE);
    }

    @Test
    void readsHostileTextWithoutThrowing() {
        for (String text : List.of(
                "x".repeat(100_000),
                "how many ".repeat(20_000),
                "stems:* OR groups:[a TO z] AND /.*/",
                "<@U123> <script>alert(1)</script> {advisor_team} ${jndi:ldap://x} [a](https://b)",
                "\u202ehow many connections\u202c",
                "h\u0337o\u0337w \u0337many c\u0301onnections",
                "'; DROP TABLE member; --")) {
            assertThatCode(() -> topics.find(text)).as(text).doesNotThrowAnyException();
        }
    }

    @Test
    void givesTheSameAnswerToTheSameWords() {
        LearnedTopics again = LearnedTopics.learn(book);
        for (String text : List.of("is bigger better", "who should i add", "will it rain", "and the limit?")) {
            assertThat(again.find(text)).as(text).isEqualTo(topics.find(text));
        }
    }

    @Test
    void findsTheSameWithWhatTheBuildLearnedAsWithWhatIsLearnedNow() {
        LearnedTopics shipped = LearnedTopics.atOnce(ConfigFiles.shipped(), Map.of());
        assertThat(AskedQuestions.read("heldout-1").questions())
                .allSatisfy(asked ->
                        assertThat(shipped.find(asked.text())).as(asked.text()).isEqualTo(topics.find(asked.text())));
    }

    @Test
    void offersThreeTopicsWhenUnsure() {
        Finding finding = topics.find("something about my network maybe");
        assertThat(finding.guesses()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void everyTopicHasEnoughPhrasingsAndAnAnswerThatFits() {
        assertThat(book.catalog().topics()).allSatisfy(topic -> {
            assertThat(topic.phrasings()).as(topic.id()).hasSizeGreaterThanOrEqualTo(Topic.MIN_PHRASINGS);
            assertThat(topic.answer()).as(topic.id()).hasSizeLessThanOrEqualTo(Topic.MAX_ANSWER);
            assertThat(topic.label()).as(topic.id()).hasSizeLessThanOrEqualTo(38);
            assertThat(topic.source()).as(topic.id()).isNotBlank();
        });
        assertThat(book.calibration().keySet())
                .allSatisfy(id -> assertThat(id.equals(Refusal.OUT_OF_SCOPE)
                                || book.catalog().topic(id).isPresent())
                        .as(id)
                        .isTrue());
    }
}
