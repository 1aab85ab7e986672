package org.connectioncoach.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.language.Phrases;
import org.connectioncoach.language.Vocabulary;
import org.connectioncoach.language.Vocabulary.Words;
import org.connectioncoach.member.Count;
import org.connectioncoach.member.Factor;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstFloorTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final EnglishUnderstanding understanding = new EnglishUnderstanding(words());

    private static Vocabulary words() {
        return new Vocabulary(
                Map.of(
                        Stage.STUDENT, new Words("Student", List.of("undergrad", "sophomore", "junior")),
                        Stage.RECENT_GRADUATE, new Words("Recent graduate", List.of("new grad", "graduate")),
                        Stage.EARLY_CAREER, new Words("Early career", List.of("early", "first job")),
                        Stage.MID_CAREER, new Words("Mid-career", List.of("mid", "manager")),
                        Stage.EXECUTIVE, new Words("Executive or leader", List.of("exec", "vp"))),
                Map.of(
                        Goal.JOBS, new Words("Find a job or internship", List.of()),
                        Goal.VISIBILITY, new Words("Be more visible", List.of())),
                Map.of(),
                Phrases.none());
    }

    private Meaning read(String text, Expecting expecting) {
        return understanding.read(text, expecting, TODAY);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Student | student",
                "3 | early_career",
                "the third | early_career",
                "studnet | student",
                "mid career | mid_career",
                "Mid-Career! | mid_career",
                "exectuive or leader | executive",
                "I'm mid-career | mid_career",
                "undergrad | student",
                "0-9 years | early_career"
            })
    void takesLabelsSynonymsPositionsAndSlipsAsTheStage(String typed, String stage) {
        assertThat(read(typed, Expecting.STAGE).stage().map(Stage::id))
                .as(typed)
                .contains(stage);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"junior", "senior", "graduate", "manager", "associate", "alum", "founder", "director"})
    void asksAgainWhenOneWordFitsTwoStages(String typed) {
        Meaning meaning = read(typed, Expecting.STAGE);
        assertThat(meaning.kind()).as(typed).isEqualTo(Meaning.Kind.ASK_AGAIN);
        assertThat(meaning.guesses()).as(typed).hasSize(2);
    }

    @Test
    void takesTwoGoalsByNumber() {
        assertThat(read("1 and 3", Expecting.GOALS).goals()).containsExactly(Goal.JOBS, Goal.VISIBILITY);
    }

    @Test
    void correctsByNameAfterTheCard() {
        Meaning count = read("actually 240", Expecting.NOTHING);
        assertThat(count.manner()).isEqualTo(Manner.CORRECT_COUNT);
        assertThat(count.number()).isEqualTo(NumberReading.Read.of(Count.exact(240)));
        Meaning goal = read("change goal to visibility", Expecting.NOTHING);
        assertThat(goal.manner()).isEqualTo(Manner.CORRECT_GOALS);
        assertThat(goal.goals()).containsExactly(Goal.VISIBILITY);
        Meaning stage = read("actually mid-career", Expecting.COUNT);
        assertThat(stage.manner()).isEqualTo(Manner.CORRECT_STAGE);
        assertThat(stage.saidStage()).isEqualTo(Stage.MID_CAREER);
    }

    @Test
    void readsYesAndNoWhereTheyAreAsked() {
        assertThat(read("yes please", Expecting.CONFIRM).confirm()).contains(true);
        assertThat(read("nope", Expecting.CONFIRM).confirm()).contains(false);
    }

    @Test
    void theAnswerToTheOpenQuestionWinsOverAWordThatWorksAnywhere() {
        assertThat(read("?", Expecting.COUNT).number()).isEqualTo(NumberReading.Read.of(Count.UNKNOWN));
        assertThat(read("?", Expecting.GOALS).manner()).isEqualTo(Manner.MENU);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "back,BACK",
        "Skip,SKIP",
        "cancel!,CANCEL",
        "stop,STOP_REMINDERS",
        "forget me,PRIVACY_DELETE",
        "help,HELP",
        "why,HOW_I_GOT_THIS"
    })
    void knowsTheWordsThatWorkAnywhere(String typed, Manner manner) {
        for (Expecting expecting : Expecting.values()) {
            assertThat(read(typed, expecting).manner())
                    .as(typed + " under " + expecting)
                    .isEqualTo(manner);
        }
    }

    @Test
    void takesFactorsByTheirIds() {
        assertThat(read("student jobs 120 field:niche geo=global", Expecting.NOTHING)
                        .factors())
                .containsEntry(Factor.FIELD, FactorOption.NICHE)
                .containsEntry(Factor.GEO, FactorOption.GLOBAL);
    }
}
