package org.connectioncoach.content.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final List<String> KNOWN =
            List.of("ranges", "tips", "kind", "stages", "standings", "stu.alumni", "stu.internship", "text");

    @ParameterizedTest
    @CsvSource({
        "rnages, ranges",
        "tip, tips",
        "knd, kind",
        "stage, stages",
        "stu.alumny, stu.alumni",
        "stu.intership, stu.internship",
        "txet, text"
    })
    void findsWhatWasMeant(String written, String meant) {
        assertThat(Spelling.closest(written, KNOWN)).contains(meant);
    }

    @Test
    void guessesNothingForAWordThatResemblesNone() {
        assertThat(Spelling.closest("calendar", KNOWN)).isEmpty();
        assertThat(Spelling.closest("", KNOWN)).isEmpty();
    }

    @Test
    void countsASwapOfNeighboursOnce() {
        assertThat(Spelling.distance("rnages", "ranges")).isEqualTo(1);
        assertThat(Spelling.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Spelling.distance("", "abc")).isEqualTo(3);
    }
}
