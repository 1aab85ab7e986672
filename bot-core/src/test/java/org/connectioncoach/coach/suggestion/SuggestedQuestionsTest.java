package org.connectioncoach.coach.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.connectioncoach.coach.playbook.ContentPlaybooks;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.language.Topics;
import org.connectioncoach.language.english.EnglishUnderstanding;
import org.connectioncoach.search.LearnedTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestedQuestionsTest {
    private static final ContentLibrary LIBRARY = ContentLibrary.open(ConfigFiles.shipped(), Clock.systemUTC());
    private static final ContentPlaybooks PLAYBOOKS = playbooks(LIBRARY);
    private static final SuggestedQuestions QUESTIONS = new SuggestedQuestions(LIBRARY, PLAYBOOKS);

    private static ContentPlaybooks playbooks(ContentLibrary library) {
        return new ContentPlaybooks(
                library,
                core -> new EnglishUnderstanding(core.vocabulary()),
                core -> LearnedTopics.atOnce(library.files(), core.examples()));
    }

    private static List<String> about(String typed) {
        return QUESTIONS.about(typed, "discord", "", Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "h", "how", "how many", "should i", "who", "wh", "is", "my boss", "note", "can i", "zz", "?"
            })
    void everythingOfferedIsShortAndSurelyAnswered(String typed) {
        List<String> offered = about(typed);
        Topics topics = PLAYBOOKS.of(LIBRARY.core()).topics();
        assertThat(offered).as(typed).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(25);
        assertThat(offered).as(typed).allSatisfy(question -> {
            assertThat(question.length()).isBetween(1, 100);
            assertThat(topics.find(question).verdict()).as(question).isEqualTo(Topics.Verdict.SURE);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "how many conn, How many connections should a student have",
        "EVERYONE acc, Should I accept everyone",
        "what do you put in an invitation to somebody, How do I ask someone to connect"
    })
    void theClosestStandsAmongTheFirst(String typed, String expected) {
        assertThat(about(typed).stream().limit(4)).as(typed).contains(expected);
    }

    @Test
    void aFewCommonOnesAreOfferedBeforeAnythingIsTyped() {
        assertThat(about(" ")).hasSizeBetween(5, 10).contains("How many connections should I have");
    }

    @Test
    void nothingIsOfferedForWhatIsNoQuestionOfOurs() {
        assertThat(about("xqzzy blorp")).isEmpty();
    }

    @Test
    void nobodyIsLedToWordsOfDespair() {
        assertThat(about("i want to")).isNotEmpty().doesNotContain("I want to give up");
    }

    @Test
    void aServersOwnQuestionsComeFirst(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("workspaces"));
        Files.writeString(folder.resolve("workspaces/club.yaml"), """
                extends: core@1
                workspace: chess-club
                applies_to: { discord: ["77"] }
                faq:
                  add:
                    - id: club.evening
                      examples: ["when is the chess evening", "what day is chess", "where does the chess club meet"]
                      answer: "Tuesdays at seven."
                      source: "Chess Club"
                """);
        ContentLibrary library = ContentLibrary.open(ConfigFiles.in(folder), Clock.systemUTC());
        assertThat(library.problems()).isEmpty();
        SuggestedQuestions questions = new SuggestedQuestions(library, playbooks(library));
        assertThat(questions.about("", "discord", "77", Locale.ENGLISH)).startsWith("When is the chess evening");
        assertThat(questions.about("chess", "discord", "77", Locale.ENGLISH)).startsWith("When is the chess evening");
        assertThat(questions.about("chess", "discord", "78", Locale.ENGLISH)).isEmpty();
    }
}
