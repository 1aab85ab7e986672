package org.connectioncoach.dialogue.noting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is kept as typed; a sentence behind it is no part of it. */
class TheirNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Maria Lopez, we met at the careers fair last week | Maria | we met at the careers fair last week",
                "her name is Maria - I liked your talk | Maria | I liked your talk",
                "Maria, my old boss | Maria | ''",
                "Mary Ann | Mary Ann | ''",
                "Anne-Marie | Anne-Marie | ''",
                "Dr. Lopez | Dr. Lopez | ''",
                "J. R. | J. R. | ''"
            })
    void readsTheNameAndWhatComesWithIt(String words, String name, String shared) {
        assertThat(TheirName.in(words)).as(words).isEqualTo(new TheirName(name, shared));
    }
}
