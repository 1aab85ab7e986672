package org.connectioncoach.app.understand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.connectioncoach.app.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnderstandCommandTest {
    @TempDir
    private Path folder;

    private List<JsonNode> answers(String... lines) throws JsonProcessingException {
        CommandLineRun.Result result = new CommandLineRun(folder).typing(lines).run("understand", "--json");
        assertThat(result.status()).as(result.err()).isZero();
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> answers = new java.util.ArrayList<>();
        for (String line : result.lines()) {
            answers.add(json.readTree(line));
        }
        return answers;
    }

    @Test
    void answersEachObjectWithItsMeaning() throws JsonProcessingException {
        List<JsonNode> answers = answers(
                "{\"id\":\"a\",\"text\":\"third yr nursing, on placement rn\",\"expecting\":\"stage\"}",
                "{\"id\":2,\"text\":\"500+\",\"expecting\":\"count\"}",
                "{\"id\":3,\"text\":\"wait no, I meant mid-career\",\"expecting\":\"goals\"}",
                "{\"id\":4,\"text\":\"yep\",\"expecting\":\"confirm\"}");
        assertThat(answers.get(0).get("meaning").asText()).isEqualTo("answer");
        assertThat(answers.get(0).get("stage").asText()).isEqualTo("student");
        assertThat(answers.get(0).get("id").asText()).isEqualTo("a");
        assertThat(answers.get(1).get("count").get("min").asInt()).isEqualTo(501);
        assertThat(answers.get(1).get("count").get("max").isNull()).isTrue();
        assertThat(answers.get(1).get("count").get("value").isNull()).isTrue();
        assertThat(answers.get(2).get("meaning").asText()).isEqualTo("correct_stage");
        assertThat(answers.get(2).get("stage").asText()).isEqualTo("mid_career");
        assertThat(answers.get(3).get("confirm").asBoolean()).isTrue();
    }

    @Test
    void handsThroughWhatItDoesNotKnow() throws JsonProcessingException {
        JsonNode answer = answers("{\"id\":7,\"text\":\"purple\",\"expecting\":\"stage\",\"set\":{\"of\":[1]}}")
                .get(0);
        assertThat(answer.get("set").toString()).isEqualTo("{\"of\":[1]}");
        assertThat(answer.get("meaning").asText()).isEqualTo("off_topic");
    }

    @Test
    void saysWhatIsWrongWithALineAndGoesOn() throws JsonProcessingException {
        List<JsonNode> answers = answers(
                "not json", "{\"id\":1,\"text\":\"hi\",\"expecting\":\"moon\"}", "{\"id\":2}", "{\"text\":\"hi\"}");
        assertThat(answers.get(0).get("error").asText()).contains("JSON");
        assertThat(answers.get(1).get("error").asText()).contains("stage");
        assertThat(answers.get(2).get("error").asText()).contains("text");
        assertThat(answers.get(3).get("meaning").asText()).isEqualTo("greeting");
    }

    @Test
    void refusesAnUnknownQuestionWithARemedy() {
        CommandLineRun.Result result = new CommandLineRun(folder).run("understand", "--expecting", "moon", "hi");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("stage, goals, count");
    }
}
