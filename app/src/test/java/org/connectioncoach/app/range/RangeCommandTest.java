package org.connectioncoach.app.range;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.connectioncoach.app.CommandLineRun;
import org.connectioncoach.app.CommandLineRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void answersInSixLines() {
        assertThat(range("student jobs 120").out()).isEqualTo("""
                        Student · Find a job or internship · 120
                        Range 50–500. Your band 190–320: building toward it.
                        Pace: about 8 new and 3 conversations a week; 190 in about 9 weeks.
                        1. Three alumni, personal note
                        2. Internship colleagues
                        3. Ask two contacts about unadvertised openings
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "120 jobs student",
                "have:120 goal:jobs stage:student",
                "stage=student, goal=job, have≈120",
                "STAGE: Student GOAL: Jobs HAVE: 120",
                "stage:student jobs 120",
                "have:120 student jobs",
                "I'm a student after an internship with 120 connections",
                "student, find a job or internship, 120"
            })
    void wordsMayComeInAnyOrderAndForm(String words) {
        assertThat(range(words).out())
                .as(words)
                .isEqualTo(range("student jobs 120").out());
    }

    @Test
    void jsonHasTheAgreedShape() {
        assertThat(range("--json student jobs 120").out())
                .startsWith("{\"stage\":\"student\",\"goals\":[\"jobs\"],\"count\":{\"value\":120,\"kind\":\"exact\"},"
                        + "\"range\":{\"min\":50,\"max\":500},\"band\":{\"low\":190,\"high\":320,\"shown\":true},"
                        + "\"position\":45,\"standing\":\"building\",\"pace\":{\"people\":8,\"conversations\":3},"
                        + "\"next_stop\":{\"value\":190,\"weeks\":9},\"twelve_weeks\":null,"
                        + "\"steps\":[\"stu.alumni\",\"stu.internship\",\"jobs.hidden\"],"
                        + "\"reasons\":[{\"id\":\"start\",\"push\":35,")
                .endsWith("}]}\n");
    }

    /** The twelve worked examples of the product model. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/range/examples.csv", useHeadersInDisplayName = true)
    void workedExamplesComeOutOfTheCommand(
            String words, String standing, String band, String pace, String nextStop, String steps)
            throws JsonProcessingException {
        JsonNode json = json(words);

        assertThat(json.path("standing").asText()).as(words).isEqualTo(standing);
        assertThat(json.path("band").path("low") + "-" + json.path("band").path("high"))
                .as(words)
                .isEqualTo(band);
        assertThat(json.path("pace").path("people") + "+" + json.path("pace").path("conversations"))
                .as(words)
                .isEqualTo(pace);
        JsonNode stop = json.path("next_stop");
        String reached = stop.isNull()
                ? "none"
                : stop.path("value")
                        + (stop.path("weeks").isNull()
                                ? " near " + json.path("twelve_weeks")
                                : " in " + stop.path("weeks"));
        assertThat(reached).as(words).isEqualTo(nextStop);
        if (steps != null) {
            assertThat(json.path("steps")
                            .toString()
                            .replaceAll("[\\[\\]\"]", "")
                            .replace(',', ' '))
                    .as(words)
                    .isEqualTo(steps);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "student jobs 120",
                "early_career visibility jobs 1250 field:large_pool team:large geo:global",
                "early_career relationships 700 field:niche density:tight_knit style:close_knit",
                "executive influence unsure 2600"
            })
    void reasonsSumToThePosition(String words) throws JsonProcessingException {
        JsonNode json = json(words);
        double sum = 0;
        for (JsonNode reason : json.path("reasons")) {
            sum += reason.path("push").asDouble();
            assertThat(reason.path("text").asText()).as(reason.toString()).isNotBlank();
        }

        assertThat(sum).as(words).isEqualTo(json.path("position").asDouble());
    }

    @Test
    void pastTheBandItsNumbersAreNotShown() throws JsonProcessingException {
        assertThat(range("student unsure 900").out()).doesNotContain("band");
        assertThat(json("student unsure 900").path("band").path("shown").asBoolean())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stage:wizard | I don't know the stage wizard. Stages: student, recent graduate,",
                "stage:student goal:fame | I don't have the goal fame. Closest: Be more visible.",
                "stage:student | Got Student. Two to go: goal and number.",
                "stage:wizard jobs 120 | I don't know the stage wizard.",
                "have:35000 | LinkedIn's limit is 30,000 connections. Is 35,000 your followers?",
                "student jobs 120 field:huge | I don't know field:huge.",
                "student jobs 120 colour:red | I don't know colour:red.",
                "purple | I found neither stage nor goal nor number in that."
            })
    void wrongWordsAreAnsweredWithARemedy(String words, String beginning) {
        Result result = range(words);

        assertThat(result.err()).as(words).startsWith(beginning).endsWith("./coach range student jobs 120\n");
        assertThat(result.err().lines()).as(words).hasSize(1);
        assertThat(result.out()).as(words).isEmpty();
        assertThat(result.status()).as(words).isEqualTo(2);
    }

    @Test
    void nothingIsWrittenToDisk() {
        range("student jobs 120");

        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(Files.exists(folder.resolve("coach.db"))).isFalse();
    }

    private JsonNode json(String words) throws JsonProcessingException {
        Result result = range("--json " + words);
        assertThat(result.err()).as(words).isEmpty();
        return JSON.readTree(result.out());
    }

    private Result range(String words) {
        return new CommandLineRun(folder).run(("range " + words).split(" "));
    }
}
