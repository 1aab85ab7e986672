package org.connectioncoach.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Guess;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.language.Vocabulary;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmendmentsTest {
    private final EnglishUnderstanding understanding = new EnglishUnderstanding(Vocabulary.empty());

    private Meaning read(String text, Expecting expecting) {
        return understanding.read(text, expecting, LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recent graduate",
                "nah, recent graduate",
                "nope, recent grad",
                "no wait, recent graduate",
                "Sorry, recent graduate",
                "I meant recent graduate!",
                "scratch that, new grad",
                "oops - recent graduate",
                "my bad, recent grad",
                "recent graduate, sorry",
                "nah make it recent graduate",
                "typo, meant recent graduate",
                "* recent graduate"
            })
    void takesAStageThatIsPutRightUnderALaterQuestion(String said) {
        for (Expecting expecting : new Expecting[] {Expecting.GOALS, Expecting.COUNT}) {
            Meaning meaning = read(said, expecting);
            assertThat(meaning.manner()).as(said).isEqualTo(Manner.CORRECT_STAGE);
            assertThat(meaning.stage()).as(said).contains(Stage.RECENT_GRADUATE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nah, visibility",
                "sorry, be more visible",
                "I meant visibility",
                "visibility, I mean",
                "scratch that: visibility"
            })
    void takesAGoalThatIsPutRight(String said) {
        for (Expecting expecting : new Expecting[] {Expecting.STAGE, Expecting.COUNT, Expecting.NOTHING}) {
            Meaning meaning = read(said, expecting);
            assertThat(meaning.manner()).as(said).isEqualTo(Manner.CORRECT_GOALS);
            assertThat(meaning.goals()).as(said).containsExactly(Goal.VISIBILITY);
        }
        assertThat(read(said, Expecting.GOALS).goals()).as(said).containsExactly(Goal.VISIBILITY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nah 370",
                "no, 370",
                "no wait 370",
                "sorry, about 370",
                "370 I mean",
                "oops 370 connections",
                "not 350, 370",
                "370, not 350",
                "no, three hundred and seventy",
                "actually I'm at 370 now"
            })
    void takesANumberThatIsPutRight(String said) {
        for (Expecting expecting : Expecting.values()) {
            NumberReading number = read(said, expecting).number();
            assertThat(number).as("%s under %s", said, expecting).isInstanceOf(NumberReading.Read.class);
            assertThat(((NumberReading.Read) number).count().value())
                    .as("%s under %s", said, expecting)
                    .isEqualTo(370);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yes 350 | true",
                "yes, about 350 | true",
                "yep 350 now | true",
                "yeah, around three hundred and fifty | true",
                "ok, 350 | true",
                "no, 350 | false",
                "nope, more like 350 | false"
            })
    void keepsTheNumberBehindAYesOrNo(String said, boolean yes) {
        Meaning meaning = read(said, Expecting.CONFIRM);
        assertThat(meaning.confirm()).as(said).contains(yes);
        assertThat(meaning.number()).as(said).isInstanceOf(NumberReading.Read.class);
        assertThat(((NumberReading.Read) meaning.number()).count().value())
                .as(said)
                .isEqualTo(350);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "goals | no jobs",
                "stage | sorry, not sure",
                "stage | sorry, no idea",
                "confirm | yes I'm 22",
                "confirm | yes 2",
                "confirm | yes, both",
                "nothing | student",
                "nothing | sorry",
                "nothing | actually"
            })
    void takesNothingBackThatWasNotPutRight(String expecting, String said) {
        Meaning meaning = read(said, Expecting.valueOf(expecting.toUpperCase(Locale.ROOT)));
        assertThat(meaning.manner()).as(said).isNotIn(Manner.CORRECT_STAGE, Manner.CORRECT_COUNT, Manner.CORRECT_GOALS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing | 240 | 240",
                "nothing | about 240 now | 240",
                "stage | 620 connections | 620",
                "goals | over 500 | 501",
                "count | a hundred and twnty | 120"
            })
    void takesANumberAloneWhereItCanBeNothingElse(String expecting, String said, int number) {
        NumberReading reading = read(said, Expecting.valueOf(expecting.toUpperCase(Locale.ROOT)))
                .number();
        assertThat(reading).as(said).isInstanceOf(NumberReading.Read.class);
        assertThat(((NumberReading.Read) reading).count().value()).as(said).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"stage | 22", "stage | 2019", "goals | 45", "nothing | 3", "nothing | 3 2 4"})
    void takesNoAgeNoYearAndNoPlaceForANumber(String expecting, String said) {
        Meaning meaning = read(said, Expecting.valueOf(expecting.toUpperCase(Locale.ROOT)));
        assertThat(meaning.number()).as(said).isInstanceOf(NumberReading.None.class);
    }

    @Test
    void asksWhichOfTwoStagesIsMeant() {
        Meaning meaning = read("early career and mid-career", Expecting.STAGE);
        assertThat(meaning.kind()).isEqualTo(Meaning.Kind.ASK_AGAIN);
        assertThat(meaning.guesses()).extracting(Guess::id).containsExactly("early_career", "mid_career");
    }

    @Test
    void givesTheOpenQuestionTheFirstClaim() {
        assertThat(read("no, 2", Expecting.GOALS).goals()).containsExactly(Goal.EXPLORE);
        assertThat(read("nah, 3", Expecting.STAGE).stage()).contains(Stage.EARLY_CAREER);
        assertThat(read("sorry, leader", Expecting.STAGE).stage()).contains(Stage.EXECUTIVE);
    }
}
