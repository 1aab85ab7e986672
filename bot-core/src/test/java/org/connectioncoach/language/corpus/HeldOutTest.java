package org.connectioncoach.language.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Logger;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.language.Vocabulary;
import org.connectioncoach.language.english.EnglishUnderstanding;
import org.connectioncoach.learned.phrases.LearnedPhrases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Phrases that understanding does not learn from, each set in another voice. Their first results, before anything was
 * tuned to them, stand in {@code docs/understanding.md}; the floors here keep what has been reached since.
 */
class HeldOutTest {
    private static final Logger LOG = Logger.getLogger(HeldOutTest.class.getName());
    private static final HeldOutReport REPORT = new HeldOutReport(
            new EnglishUnderstanding(Vocabulary.empty(), LearnedPhrases.atOnce(ConfigFiles.shipped())));

    @ParameterizedTest
    @CsvSource({
        "a,stages",
        "a,traps",
        "b,stages",
        "b,traps",
        "c,stages",
        "c,traps",
        "d,stages",
        "d,traps",
        "e,stages",
        "e,traps",
        "f,stages",
        "f,traps"
    })
    void findsTheStageAndKnowsWhenItDoesNot(String set, String file) {
        HeldOutReport.Stages stages = REPORT.stages(set, file);
        String report = stages.score().report() + stages.summary();
        LOG.info(report);
        assertThat(stages.atOnce()).as(report).isGreaterThanOrEqualTo(90);
        assertThat(stages.amongTwo()).as(report).isGreaterThanOrEqualTo(95);
        assertThat(stages.wrong()).as(report).isLessThanOrEqualTo(3);
        assertThat(stages.asked()).as(report).isLessThanOrEqualTo(12);
        assertThat(stages.invented()).as(report).isLessThanOrEqualTo(5);
    }
}
