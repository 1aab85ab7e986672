package org.connectioncoach.language.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Logger;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.language.Vocabulary;
import org.connectioncoach.language.english.EnglishUnderstanding;
import org.connectioncoach.learned.phrases.LearnedPhrases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, goals, manners, several answers at once and confirmations in the held-out sets that have them. */
class AnswersHeldOutTest {
    private static final Logger LOG = Logger.getLogger(AnswersHeldOutTest.class.getName());
    private static final EnglishUnderstanding UNDERSTANDING =
            new EnglishUnderstanding(Vocabulary.empty(), LearnedPhrases.atOnce(ConfigFiles.shipped()));
    private static final HeldOutReport REPORT = new HeldOutReport(UNDERSTANDING);
    private static final SlotsReport SLOTS = new SlotsReport(UNDERSTANDING);

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c", "d", "e", "f"})
    void readsCounts(String set) {
        holds(REPORT.counts(set), 0.97);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c", "d", "e", "f"})
    void readsGoals(String set) {
        holds(REPORT.goals(set), 0.92);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c", "d", "e", "f"})
    void readsManners(String set) {
        holds(REPORT.manners(set), 0.95);
    }

    @ParameterizedTest
    @ValueSource(strings = {"e", "f"})
    void readsSeveralAnswersAtOnce(String set) {
        holds(SLOTS.several(set), 0.9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"e", "f"})
    void readsYesAndNo(String set) {
        holds(SLOTS.confirmations(set), 0.95);
    }

    private static void holds(Score score, double floor) {
        LOG.info(score.report());
        assertThat(score.right()).as(score.report()).isGreaterThanOrEqualTo(floor);
    }
}
