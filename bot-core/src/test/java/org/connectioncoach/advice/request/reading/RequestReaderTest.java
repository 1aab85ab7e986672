package org.connectioncoach.advice.request.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.advice.request.Criterion;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.questions.RequestFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestReaderTest {
    private static final RequestReader READER = new RequestReader(RequestFile.read(ConfigFiles.shipped()));

    @ParameterizedTest
    @CsvSource({
        "tried, 0.88",
        "heldout-10, 0.88",
        "heldout-11, 0.88",
        "heldout-8, 0.88",
        "heldout-7, 0.88",
        "heldout-5, 0.88",
        "heldout-6, 0.88",
        "heldout-1, 0.88",
        "heldout-4, 0.88",
        "practice, 0.95",
        "practice-2, 0.95",
        "practice-3, 0.95"
    })
    void judgesRequestsItNeverSawAsAPersonWould(String file, double floor) {
        int all = 0;
        int right = 0;
        int good = 0;
        int thrownAway = 0;
        List<String> accepted = new ArrayList<>();
        List<String> misses = new ArrayList<>();
        for (String line : lines(file)) {
            String[] cells = line.split("\t", -1);
            Reading reading = READER.read(cells[2], cells[1]);
            String verdict = reading.judged().verdict().id();
            all++;
            right += verdict.equals(cells[0]) ? 1 : 0;
            good += cells[0].startsWith("accept") ? 1 : 0;
            thrownAway += cells[0].startsWith("accept") && verdict.startsWith("pass") ? 1 : 0;
            if (cells[0].equals("pass_and_report") && verdict.startsWith("accept")) {
                accepted.add(line);
            }
            if (!verdict.equals(cells[0])) {
                misses.add("    " + verdict + " : " + line + " " + reading.because());
            }
        }
        String table = String.format(
                "%-12s %3d requests: right %5.1f %%, good ones thrown away %d of %d, scams accepted %d%n%s",
                file, all, 100.0 * right / all, thrownAway, good, accepted.size(), String.join("\n", misses));
        System.out.println(table);
        assertThat(accepted).as(table).isEmpty();
        assertThat((double) right / all).as(table).isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    We don't share a school | LOOK_COMMON_GROUND
                    I'm not selling anything | AVOID_SELLING
                    no mutual connections | LOOK_COMMON_GROUND
                    nothing in common with me | LOOK_COMMON_GROUND
                    """)
    void ticksNothingThatIsDenied(String text, Criterion criterion) {
        assertThat(READER.read(text, "").ticks()).as(text).doesNotContain(criterion);
    }

    @Test
    void saysWhichWordsGaveATick() {
        Reading reading = READER.read("They went to my school but they're selling insurance", "");
        assertThat(reading.because().get(Criterion.LOOK_COMMON_GROUND)).contains("school");
        assertThat(reading.because().get(Criterion.AVOID_SELLING)).contains("selling");
        assertThat(reading.ticks()).hasSize(2);
    }

    @Test
    void comparesPlacesAndFieldsWithTheMembersOwnSentence() {
        assertThat(READER.read("A banker in Singapore", "plumber in Leeds").ticks())
                .contains(Criterion.AVOID_OUTSIDE_GEO_LANG);
        assertThat(READER.read("A banker in Singapore", "accountant in Singapore")
                        .ticks())
                .containsExactly(Criterion.LOOK_ALIGNED);
        assertThat(READER.read("A banker in Singapore", "accountant in Leeds, moving to Singapore")
                        .circumstances()
                        .anyPlace())
                .isTrue();
    }

    @Test
    void takesAPlaceForTheSendersOnlyWhereNothingSaysOtherwise() {
        String me = "nurse in Denver";
        assertThat(READER.read("We met at a congress in Vienna", me).ticks())
                .doesNotContain(Criterion.AVOID_OUTSIDE_GEO_LANG);
        assertThat(READER.read("We met at a congress and she lives in Vienna", me)
                        .ticks())
                .contains(Criterion.AVOID_OUTSIDE_GEO_LANG);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He'd reward me if I overlook the fine | true
                    She'd reward the best drawing          | false
                    Told me to overlook the fine print     | false
                    """)
    void takesEverydayWordsForAWrongOnlyTogether(String text, boolean wrong) {
        assertThat(READER.read(text, "").ticks().contains(Criterion.AVOID_UNETHICAL))
                .as(text)
                .isEqualTo(wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "((((", "[[a|b]]..*", "<@U1> {name} ${x}", "\u202e\u200b", "%%%%", "😀"})
    void readsHostileTextWithoutThrowing(String text) {
        assertThatCode(() -> READER.read(text, text)).as(text).doesNotThrowAnyException();
        assertThatCode(() -> READER.read(text.repeat(5_000), text.repeat(5_000)))
                .as(text)
                .doesNotThrowAnyException();
        assertThatCode(() -> READER.read("not a no ".repeat(5_000), "at At ".repeat(5_000)))
                .doesNotThrowAnyException();
    }

    private static List<String> lines(String file) {
        if (file.equals("tried")) {
            return rows(ConfigFiles.shipped().read("content/tried/requests.tsv").orElseThrow());
        }
        try (InputStream in = RequestReaderTest.class.getResourceAsStream("/requests/" + file + ".tsv")) {
            return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("reading requests/" + file, e);
        }
    }

    private static List<String> rows(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }
}
