package org.connectioncoach.content.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.finding.Mark;
import org.connectioncoach.content.tree.Node;
import org.junit.jupiter.api.Test;

class ReadingAgeTest {
    private static final String EASY = "Say hello to two people you know. Ask them how they are. Tell them your news.";
    private static final String HARD =
            "Immediately following professional exhibitions, initiate interdisciplinary communication with particularly"
                    + " influential organizational representatives internationally.";

    private static boolean noticed(String text) {
        Findings findings = new Findings();
        ReadingAge.check("tips.x", Node.Leaf.text(text, Mark.top("x.yaml")), findings);
        return !findings.inOrder().isEmpty();
    }

    @Test
    void easyWordsReadYoung() {
        assertThat(ReadingAge.of(EASY)).isLessThan(10);
        assertThat(noticed(EASY)).isFalse();
    }

    @Test
    void longWordsInOneSentenceReadOld() {
        assertThat(ReadingAge.of(HARD)).isGreaterThan(17);
        assertThat(noticed(HARD)).isTrue();
    }

    @Test
    void twoSentencesReadYoungerThanOne() {
        assertThat(ReadingAge.of("Ask one person for a call. Tell them why you would like to talk."))
                .isLessThan(ReadingAge.of("Ask one person for a call and tell them why you would like to talk."));
    }

    @Test
    void aFewWordsAreTooFewToTell() {
        assertThat(noticed("Organizational interdisciplinarity.")).isFalse();
    }
}
