package org.connectioncoach.content.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.connectioncoach.advice.request.Criterion;
import org.connectioncoach.advice.request.reading.RequestReader;
import org.connectioncoach.content.ContentCheck;
import org.connectioncoach.content.finding.Finding;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.questions.RequestFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordRulesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "@relatoin of mine"   | names a list that isn't there, @relatoin | Did you mean @relation?
                    "[one two"            | opens or closes a bracket alone          | Write [word]
                    went ..               | begins or ends with ..                   | Leave it out there
                    s* me                 | begins with too little, at s*            | Write two letters
                    """)
    void namesPlaceAndRemedyOfAPhraseThatCannotBeRead(String phrase, String what, String remedy) throws IOException {
        Finding finding = only(check("    phrases:\n", "    phrases:\n      - " + phrase + "\n"));
        assertThat(finding.sentence())
                .as(phrase)
                .contains("requests.yaml:")
                .contains(what)
                .contains(remedy);
        assertThat(finding.line()).as(phrase).isGreaterThan(50);
    }

    @Test
    void namesAMisspeltKeyWithTheClosestOne() throws IOException {
        assertThat(check("asks_advice:", "ask_advice:"))
                .anySatisfy(finding ->
                        assertThat(finding.sentence()).contains("ask_advice").contains("Did you mean asks_advice?"));
    }

    @Test
    void namesACriterionThatIsNone() throws IOException {
        assertThat(check("  avoid_selling:", "  avoid_seling:"))
                .anySatisfy(finding -> assertThat(finding.sentence()).contains("avoid_selling"));
    }

    @Test
    void reportsAPhraseThatTwoSignsClaim() throws IOException {
        String claimed = "      - some unheard-of words\n";
        String text = shipped()
                .replace(
                        "    short: something shared\n    phrases:\n",
                        "    short: something shared\n    phrases:\n" + claimed)
                .replace(
                        "    short: give and take\n    phrases:\n",
                        "    short: give and take\n    phrases:\n" + claimed);
        assertThat(checked(text))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence())
                        .contains("\"some unheard-of words\" is claimed by look_common_ground, look_reciprocal"));
    }

    @Test
    void readsByTheShippedWordsWhereTheAuthorsOwnAreBroken() throws IOException {
        write(shipped().replace("    phrases:\n", "    phrases:\n      - \"[broken\"\n"));
        RequestReader reader = new RequestReader(RequestFile.read(ConfigFiles.in(folder)));
        assertThat(reader.read("he sells insurance", "").ticks()).contains(Criterion.AVOID_SELLING);
    }

    private List<Finding> check(String old, String changed) throws IOException {
        String text = shipped();
        assertThat(text).contains(old);
        int at = text.indexOf(old);
        return checked(text.substring(0, at) + changed + text.substring(at + old.length()));
    }

    private List<Finding> checked(String requests) throws IOException {
        write(requests);
        return ContentCheck.check(folder, LocalDate.of(2026, 11, 1)).findings();
    }

    private void write(String requests) throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/requests.yaml"), requests);
    }

    private static String shipped() {
        return ConfigFiles.shipped().read("content/requests.yaml").orElseThrow();
    }

    private static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
