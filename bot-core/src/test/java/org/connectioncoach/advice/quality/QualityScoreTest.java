package org.connectioncoach.advice.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.connectioncoach.advice.quality.QualityScore.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityScoreTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0, 0, MORE_CARE",
        "5, 4, 0, 0, 0, 9, MORE_CARE",
        "5, 5, 0, 0, 0, 10, FAIR",
        "5, 5, 5, 2, 0, 17, FAIR",
        "5, 5, 5, 3, 0, 18, WELL",
        "5, 5, 5, 5, 5, 25, WELL"
    })
    void sumsToALevel(int a, int b, int c, int d, int e, int total, Level level) {
        QualityScore score = new QualityScore(List.of(a, b, c, d, e));
        assertThat(score.total()).isEqualTo(total);
        assertThat(score.level()).isEqualTo(level);
    }

    @Test
    void namesTheSignWithTheFewestPeople() {
        assertThat(new QualityScore(List.of(3, 2, 5, 1, 1)).weakest()).isEqualTo(3);
    }

    @Test
    void refusesWhatIsNoCount() {
        assertThatThrownBy(() -> new QualityScore(List.of(6, 0, 0, 0, 0))).hasMessageContaining("6");
        assertThatThrownBy(() -> new QualityScore(List.of(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
