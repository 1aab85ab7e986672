package org.connectioncoach.language.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            " i worked in a bakery for three years , then went back to school ",
            " the job after the job that i had ",
            " organise and organize an organisation ",
            " a career start is a start of a career ",
            " 3 years or 12 months and 7 ",
            " schooled at a school ");

    /** Ways in which an expression can begin: letters, groups of either kind, what may be left out, classes, anything. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\bjob\\b",
                "\\b(?:school|job|years?) \\w+",
                "\\b(?:start|career)(?: (?:start|of))?\\b",
                "\\b(?:career|career start)\\b|\\bbakery\\b",
                "\\b(?:the |a )?(?:job|career)\\b",
                "\\borgani[sz](?:e|ation)\\b",
                "\\b(\\d{1,2}|three) (years?|months?)\\b",
                "\\b(?:\\w+ )?school\\b",
                "\\b(?<!the )job\\b|\\b(?!job)jo\\w+",
                "\\b(?:a )*career\\b",
                "\\b(?:a )+career\\b",
                "^ (?:i|the) \\w+"
            })
    void findsWhatAPatternFinds(String regex) {
        Wording wording = Wording.of(regex);
        for (String text : TEXTS) {
            List<String> found = Pattern.compile(regex)
                    .matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .toList();
            assertThat(wording.allIn(text).stream().map(MatchResult::group))
                    .as(text)
                    .isEqualTo(found);
            assertThat(wording.in(text)).as(text).isEqualTo(!found.isEmpty());
            assertThat(wording.replacedIn(text, "."))
                    .isEqualTo(Pattern.compile(regex).matcher(text).replaceAll("."));
        }
    }

    @Test
    void theFirstAlternativeThatMatchesWinsAsInAPattern() {
        assertThat(Wording.of("\\b(?:no|no more|not)").replacedIn(" no more , not ", "x"))
                .isEqualTo(" x more , xt ");
    }

    @Test
    void tellsAWholeTextFromAPartOfOne() {
        Wording wording = Wording.of("\\b(?:job|a job|job hunt)\\b");
        assertThat(List.of("job", "a job", "job hunt")).allMatch(wording::is);
        assertThat(List.of("", "job hunting", "the job")).noneMatch(wording::is);
    }

    @Test
    void mayBeginAgainWithinItself() {
        assertThat(Wording.of("\\b(?:i want|want to) ").beginsIn(" i want to go "))
                .containsExactly(1, 3);
    }

    @Test
    void refusesWhatCouldBeginWithinAWord() {
        assertThatThrownBy(() -> Wording.of("\\bjob\\b|work"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"work\"");
    }

    @Test
    void rephrasesWithWhatWasCaptured() {
        assertThat(Rephrasing.of("\\bsince (\\d+|two) years\\b", "for $1 years")
                        .in(" since two years and since 5 years "))
                .isEqualTo(" for two years and for 5 years ");
    }
}
