package org.connectioncoach.app.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.app.CommandLineRun;
import org.connectioncoach.app.CommandLineRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonChatTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] TO_THE_CARD = {
        "{'say':'hi'}", "{'press':'Start'}", "{'press':1}", "{'choose':['Find a job or internship']}", "{'say':'120'}"
    };

    @TempDir
    private Path folder;

    @Test
    void leadsFromHelloToTheCardOneLineForEachLine() throws JsonProcessingException {
        List<JsonNode> answers = chat(TO_THE_CARD);

        assertThat(answers).hasSize(TO_THE_CARD.length);
        assertThat(choices(answers.get(0))).contains("Start");
        assertThat(choices(answers.get(1)))
                .containsExactly("Student", "Recent graduate", "Early career", "Mid-career", "Executive or leader");
        assertThat(text(answers.get(4))).contains("Your band: 190–320").doesNotContain("[");
        assertThat(answers.get(4).at("/replies/0/alt").asText()).startsWith("Gauge from 50 to 500");
    }

    @Test
    void anEmptyMessageIsAnsweredWithNoReply() throws JsonProcessingException {
        assertThat(chat("{'say':''}", "{'say':'   '}"))
                .allSatisfy(answer -> assertThat(answer.toString()).isEqualTo("{\"replies\":[]}"));
    }

    @Test
    void aLineThatCannotBeUsedIsAnsweredWithItsErrorAndTheTalkGoesOn() throws JsonProcessingException {
        List<JsonNode> answers = chat(
                "nonsense",
                "{'say':'hi'} {'say':'twice'}",
                "[]",
                "{}",
                "{'sing':'la'}",
                "{'say':{}}",
                "{'submit':{}}",
                "{'later':'soon'}",
                "{'upload':'/nowhere/at/all.csv'}",
                "{'say':'hi'}");

        assertThat(answers.subList(0, 9)).allSatisfy(answer -> {
            assertThat(answer.path("error").asText()).as(answer.toString()).isNotBlank();
            assertThat(answer.has("replies")).as(answer.toString()).isFalse();
        });
        assertThat(choices(answers.get(9))).contains("Start");
    }

    @Test
    void aFormIsShownWithItsFieldsAndSubmittedByThem() throws JsonProcessingException {
        List<String> lines = new ArrayList<>(List.of(TO_THE_CARD));
        lines.add("{'press':'Fine-tune'}");
        lines.add("{'submit':{'size':'niche'}}");
        lines.add("{'submit':{'field':'Niche','ticks':['team.large']}}");
        List<JsonNode> answers = chat(lines.toArray(String[]::new));

        assertThat(answers.get(5).at("/replies/0/form/fields/0/id").asText()).isEqualTo("field");
        assertThat(answers.get(6).path("error").asText()).contains("no field").contains("field");
        assertThat(text(answers.get(7))).startsWith("Updated.");
    }

    @Test
    void aPositionBeyondTheChoicesIsAnError() throws JsonProcessingException {
        List<JsonNode> answers = chat("{'say':'start'}", "{'press':6}", "{'press':'5'}");

        assertThat(answers.get(1).path("error").asText()).contains("there are 5");
        assertThat(text(answers.get(2))).startsWith("2 of 3");
    }

    @Test
    void timePassesForTheCoachWhenItIsToldSo() throws JsonProcessingException {
        List<JsonNode> answers = chat("{'say':'start'}", "{'press':'Student'}", "{'later':'2 days'}", "{'say':'hi'}");

        assertThat(text(answers.get(3))).contains("Welcome back");
    }

    @Test
    void whatWasToldIsKeptForTheNextTimeUnlessFresh() throws JsonProcessingException {
        chat(TO_THE_CARD);

        assertThat(text(chat("{'say':'what do you know about me'}").get(0))).contains("Student");
        Result fresh = new CommandLineRun(folder).typing("{\"say\":\"hi\"}").run("chat", "--json", "--fresh");
        assertThat(fresh.out()).contains("\"Start\"").doesNotContain("Student");
    }

    @Test
    void peopleAreKeptApart() throws JsonProcessingException {
        chat("{'say':'start'}", "{'press':'Student'}");

        Result other = new CommandLineRun(folder).typing("{\"say\":\"hi\"}").run("chat", "--json", "--person", "ben");
        assertThat(other.out()).contains("\"Start\"").doesNotContain("Student");
    }

    @Test
    void hostileInputIsAnsweredAndNeverAnError() throws JsonProcessingException {
        List<JsonNode> answers = chat(
                "{'say':'" + "a".repeat(10_000) + "'}",
                "{'say':'{0} ${x} %s <script> \\u0000\\u0007'}",
                "{'say':'привет 你好'}",
                "{'press':'<@everyone>'}");

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.path("replies")).as(answer.toString()).isNotEmpty();
            assertThat(text(answer)).as(answer.toString()).doesNotContain("went wrong");
        });
    }

    private static String text(JsonNode answer) {
        StringBuilder text = new StringBuilder();
        answer.path("replies")
                .forEach(reply -> text.append(reply.path("text").asText()).append('\n'));
        return text.toString();
    }

    private static List<String> choices(JsonNode answer) {
        List<String> labels = new ArrayList<>();
        answer.path("replies").forEach(reply -> reply.path("choices").forEach(label -> labels.add(label.asText())));
        return labels;
    }

    private List<JsonNode> chat(String... lines) throws JsonProcessingException {
        String[] typed =
                List.of(lines).stream().map(line -> line.replace('\'', '"')).toArray(String[]::new);
        Result result = new CommandLineRun(folder).typing(typed).run("chat", "--json");
        assertThat(result.err()).isEmpty();
        List<JsonNode> answers = new ArrayList<>();
        for (String line : result.lines()) {
            answers.add(JSON.readTree(line));
        }
        return answers;
    }
}
